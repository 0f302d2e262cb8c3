import Testing

/// Lines that only look like furniture.
@Test(arguments: pages)
func bodyLines(page: PageCase) { page.check() }

private let pages = [
  PageCase(
    "subheadings and short paragraphs stay body",
    """
    headline | Voters go to the polls in tight race

    body | Polls opened at 7 a.m. across the country.

    body | 'A new start'

    body | Turnout was high in the capital, where queues formed before dawn.

    body | What happens next

    body | Counting starts on Sunday night.

    body | It will take two days.

    body | Why it matters

    body | No party has won twice in a row since 1998.

    body | She won.
    """),
  PageCase(
    "bullet points stay body",
    """
    headline | What we know about the crash

    body | Two trains collided near Lodz on Sunday morning. Here is what is known:

    body | - At least 11 people died
    body | - 40 were taken to four hospitals
    body | - The line is closed until Tuesday

    body | The cause is being looked into.
    """),
  PageCase(
    "sentences that only look like furniture",
    """
    headline | Newspaper staff walk out

    body | Share prices fell 3 percent after the news.

    body | Sources: two officials who asked not to be named said the talks had failed.

    body | Print workers joined the strike on Monday, the union said.

    body | The picture was taken by a passer-by (the man did not want to be named).

    body | Police have published a photo of the suspect.

    body | "Sign up or leave," the foreman told them, according to three of the workers.

    body | Follow the money, the inspector told her team.

    body | More from the valley was carried out on stretchers.

    body | Have you seen this man? Police in Leeds are looking for a driver who left the scene.

    body | Watch makers in the Jura reported record sales.

    body | The bank says it accepts cookies, cakes and bread from the public for its kitchen.
    """),
]
