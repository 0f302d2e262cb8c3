#!/usr/bin/env python3
"""The four filters on Apache Spark: one pipe per partition, then merges as a tree.

    newsfig_spark.py [options] INPUT ... --output DIR

INPUT is JSON Lines on any file system that Hadoop reads (hdfs://, s3a://, file:, globs). Every
partition runs split | extract | normalize | merge as one pipe of the same binaries that run on one
machine; the partial merges are merged --fan-in at a time until one is left, which is written to
DIR/part-00000. The bytes are those that one machine gives. A pipe that fails fails the job. Lines
that a filter cannot use go to one file per partition under --rejects, a folder that every worker
can write to.

Wants Python 3.8, pyspark (PyPI) and Java 17; the binaries at the same path on every worker
(--bin, default: the PATH), or shipped to them with spark-submit --files.
"""
import argparse
import os
import shlex
import sys


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("inputs", nargs="+", metavar="INPUT", help="JSON Lines, any Hadoop path")
    parser.add_argument("--output", required=True, metavar="DIR", help="where the merged records go")
    parser.add_argument("--rejects", required=True, metavar="DIR", help="where lines left out go")
    parser.add_argument("--partitions", type=int, default=0, metavar="N", help="least partitions")
    parser.add_argument("--fan-in", type=int, default=8, metavar="N", help="merges per tree node")
    parser.add_argument("--bin", default="", metavar="DIR", help="folder of the filters")
    parser.add_argument("--master", metavar="URL", help="as in spark-submit; local[2] to try it out")
    options = parser.parse_args()
    if options.fan_in < 2:
        parser.error("--fan-in wants at least 2")
    return options


def program(folder, name):
    return shlex.quote(os.path.join(folder, "newsfig-" + name))


def articles_pipe(options):
    """One shell pipe from articles to a partial merge; any failing filter fails it."""
    rejects = shlex.quote(options.rejects)
    steps = [f'{program(options.bin, "split")} --format jsonl --lenient --rejects "$part.split"']
    for name in ("extract", "normalize"):
        steps.append(f'{program(options.bin, name)} --lenient --rejects "$part.{name}"')
    steps.append(program(options.bin, "merge"))
    # A partition that is tried again writes files of its own; empty ones are taken away.
    shell = (
        f"part=$(mktemp {rejects}/part-XXXXXXXX) || exit 2\n"
        + " | ".join(steps)
        + '\nstatus=$?\nfind "$part" "$part".split "$part".extract "$part".normalize'
        + ' -prune -empty -exec rm {} + 2>/dev/null\nexit $status'
    )
    return "bash -o pipefail -c " + shlex.quote(shell)


def gathered(lines, fan_in):
    """Every fan_in partitions as one, the lines of each together; a stage of its own, so that what
    comes before it runs on all of its partitions at once."""
    count = -(-lines.getNumPartitions() // fan_in)
    keyed = lines.mapPartitionsWithIndex(lambda index, part: ((index, line) for line in part))
    return keyed.partitionBy(count, lambda index: index // fan_in).values()


def main():
    options = arguments()
    try:
        from pyspark import SparkConf, SparkContext
    except ImportError:
        sys.exit("newsfig_spark.py: wants pyspark: pip install pyspark")
    conf = SparkConf().setAppName("newsfig")
    if options.master:
        conf.setMaster(options.master)
    os.makedirs(options.rejects, exist_ok=True)
    context = SparkContext(conf=conf)
    try:
        # Spark gives a pipe no environment of its own.
        environment = {"PATH": os.environ.get("PATH", os.defpath)}

        def pipe(lines, command):
            return lines.pipe(command, environment, checkCode=True)

        lines = context.textFile(",".join(options.inputs), options.partitions or None)
        merged = pipe(lines, articles_pipe(options))
        while merged.getNumPartitions() > 1:
            merged = pipe(gathered(merged, options.fan_in), program(options.bin, "merge"))
        merged.saveAsTextFile(options.output)
    finally:
        context.stop()


if __name__ == "__main__":
    main()
