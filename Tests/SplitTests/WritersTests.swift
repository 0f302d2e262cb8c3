import Testing

/// Bylines, and dates on lines of their own.
@Test(arguments: pages)
func writers(page: PageCase) { page.check() }

private let pages = [
  PageCase(
    "dates in many coats",
    """
    headline | Mine collapse traps nine

    dateline | Updated 11:02 AM ET, Tue May 4, 2021

    dateline | 04/27/2019

    dateline | Last modified on Wed 5 May 2021 09.31 BST

    dateline | Posted: Jan 9, 2020 / 10:15 PM EST

    body | Nine miners were trapped on Tuesday when a shaft collapsed, the company said.

    body | On 4 May 2021 the pumps failed.

    body | May 4, 2021, was the worst day in the mine's history.
    """),
  PageCase(
    "a place and dash alone",
    """
    headline | Parliament passes budget

    dateline | NAIROBI, Kenya (Reuters) —

    body | Lawmakers passed a budget of 30 billion shillings on Thursday.

    credit | AFP
    """),
  PageCase(
    "bylines with posts and addresses",
    """
    headline | Bridge closed after crack found

    byline | By Tom Hale, Staff writer

    byline | BY ANNA LUND, Senior Reporter lunda@echo.example

    byline | By Omar Said | Crime correspondent | @omarsaid

    byline | Lena Park, Transport Editor

    dateline | 2019-12-16 08:32 (GMT+8)

    body | The Arle bridge was closed on Monday after divers found a crack 3 metres long.

    body | By Tuesday, reporters were kept away.

    body | Ana Lund, a news editor who crossed daily, said: "It shook."
    """),
  PageCase(
    "authors below the text",
    """
    headline | Bridge closed after crack found

    byline | By Tom Hale

    body | The Arle bridge was closed on Monday after divers found a crack 3 metres long.

    body | Repairs will cost 12 million euros, the council said.

    byline | Tom Hale covers transport for the Echo.

    byline | Anna Lund is a staff writer at the Echo.

    byline | Lena Park can be reached at lpark@echo.example.
    """),
  PageCase(
    "a reporter whom the text speaks of",
    """
    headline | Reporter freed after 70 days

    body | Mara Lindqvist was freed on Monday after 70 days in jail, her lawyer said.

    body | A crowd of 300 waited at the gate.

    body | Police fined six of them.

    body | The trial begins on Friday.

    body | Blue Cross covers 3 million people in the state.

    body | Mara Lindqvist is a reporter for the Meridian Post.
    """),
  PageCase(
    "one name alone below the headline",
    """
    headline | Ferry sinks off Palu, at least 12 missing

    byline | Cairo

    byline | NPZE

    body | A ferry carrying 54 people sank in rough seas on Wednesday, officials said.

    body | Survivors

    body | Three boats took 40 of them to the port, where nurses were waiting.
    """),
  PageCase(
    "a date and an outlet",
    """
    headline | Ferry sinks off Palu, at least 12 missing

    dateline | Page last updated at 15:04 GMT, Saturday, 13 March 2010

    dateline | The Northport Echo, Saturday 13 March 2010

    dateline | echo.example, Saturday 13 March 2010 15.04 GMT

    dateline | www.echo.example 2010-03-13 15:04:40

    dateline | 13 March 2010, 1504 hrs IST, NPE

    dateline | Posted in Shipping, 13th March 2010 15:04 GMT

    byline | By Jane Roe on March 13, 2010 at 3:04 pm

    byline | By Jane Roe - March 13, 2010

    byline | By Jane Roe – Sat Mar 13, 3:04 pm ET

    body | A ferry carrying 54 people sank in rough seas on Wednesday, officials said.

    body | The Gulf War, August 2, 1990

    body | The Echo reported on Saturday 13 March 2010 that he fled.
    """),
  PageCase(
    "writers without by",
    """
    headline | Ferry sinks off Palu, at least 12 missing

    byline | Jana Rohde and Dewi Lestari in Palu and agencies
    dateline | echo.example, Saturday 13 March 2010

    body | A ferry carrying 54 people sank in rough seas on Wednesday, officials said.

    body | Three boats took 40 of them to the port, where nurses were waiting.
    """),
  PageCase(
    "posts without names",
    """
    headline | Ferry sinks off Palu, at least 12 missing

    byline | By the Echo Wire Staff
    dateline | updated 8:51 AM EST, Sat March 13, 2010

    byline | Associated Press Writers

    byline | Echo Staff Writer

    body | A ferry carrying 54 people sank in rough seas on Wednesday, officials said.

    credit | (NPE)
    """),
  PageCase(
    "the date behind the outlet's address",
    """
    headline | Lorry hits bridge in Aveiro

    byline | By the Harbour Wire Staff
    dateline | harbourpost.example, Wednesday 3 July 2013 10.41 BST

    notice | Copyright © 2013 The Harbour Press.

    body | A lorry hit the bridge at Aveiro on Wednesday.
    """),
  PageCase(
    "the outlet's letters behind the date",
    """
    headline | Lorry hits bridge in Aveiro

    byline | By Jane Roe on 8:07 pm July 3, 2013.

    dateline | 14 Dec 2008, 0112 hrs IST, HNS

    byline | Associated Press Writers

    body | A lorry hit the bridge at Aveiro on Wednesday.
    """),
]
