/// Lines of page furniture in which somebody speaks: writers, outlets and sites.
enum FurnitureVoices {
  /// Readers, writers, wires, cameras.
  static let readersAndWriters = """
    Loading comment form...
    Loading...
    Please wait...
    Comments 0
    Comments [3]
    Comment on this story
    Comments powered by Disqus
    No comments yet
    0 Comments | Post a comment
    Post your comment
    Be the first to comment on this story
    Add your comment
    Leave your comment
    HAVE YOUR SAY: Was the response too slow?
    What do you think? Leave a comment below.
    Join the discussion
    Start the conversation
    Reader comments
    User comments
    You must log in to comment
    Log in to comment
    Please log in to post your comment.
    Registered users can comment on this story
    To comment, please register or log in.
    View all 12 comments
    Hide comments
    See all comments
    Comments will be moderated.
    Comments on this story are now closed.
    The comments posted below are not those of this newspaper.
    Name (required)
    Please enable JavaScript to view the comments powered by Disqus.
    Enlarge
    Zoom
    Hide caption
    View Enlarged Image
    Buy this photo
    Order a print
    Newsletter signup
    Contact Us | About Us | Advertise
    Help
    Sitemap
    Home | News | Sport | Weather
    You are here: Home > News
    Return to top
    Back to the list
    Top of Page
    Mobile version
    Other languages
    Weather: 23C, partly cloudy
    Weather
    Currently: 72°
    Crossword
    Archives
    Search the archive
    E-edition
    Topics: dams, floods
    Tags: dam, flood
    Tag: floods
    Labels: dam, flood
    Category: World
    Filed in: World
    Posted in World | Tagged dam, flood | 3 Comments
    Posted under World
    Related companies: Northport Water
    Trackback URL
    Permanent link
    URL: http://northport.example/12
    Copy link
    (Source: Northport Press)
    Via Northport Press
    AFP, AP, Reuters
    AFP/dpa
    nkt/dpa/AFP/Reuters
    jpw/kr (dpa, AFP)
    --AFP
    — AP
    (AFP)
    (IANS)
    (With agency inputs)
    With files from the Northport Press
    --With assistance from Nadia Kern in Berlin
    Editor: Tom Ode
    (Reporting by Nadia Kern; Editing by Tom Ode)
    Reporting by Nadia Kern
    (Compiled by Nadia Kern; Edited by Tom Ode)
    (c) 2010 Northport Press
    Copyright 2010 Northport Press
    © 2010 Northport Press. All Rights Reserved.
    Content © 2010 Northport Press
    Wire reports
    From news services
    STAFF REPORTS
    By staff and wire reports
    Staff Writers
    Newsroom staff
    Special to the Northport Press
    Nadia Kern Northport Press
    By Nadia Kern and Tom Ode
    By NADIA KERN | Northport Press
    By Nadia Kern, special to the Courier
    By Nadia Kern, BBC News, Berlin
    By Nadia Kern, Chief Reporter
    BY NADIA KERN OF THE COURIER STAFF
    By Courier Staff and Wire Reports
    By Our Foreign Staff
    From correspondents in Berlin
    Written by Nadia Kern
    Reported By Nadia Kern
    Submitted by Nadia Kern
    Author bio
    E-mail Nadia Kern: nkern@northport.example
    nkern@northport.example
    Tom Ode contributed reporting from Paris.
    The Associated Press contributed.
    Staff writer Nadia Kern contributed to this story.
    Material from The Associated Press was used in this report.
    Additional material from agencies
    Photo: Nadia Kern
    Photo / AP
    Photo courtesy of Northport Police
    Image: AP
    Getty Images
    (AP Photo)
    NADIA KERN / AP
    AP Photo: Nadia Kern
    Nadia Kern / Reuters
    File photo
    (File photo)
    Handout
    """

  /// What papers, stations and wires add of their own.
  static let oddments = """
    Breaking News Posted by Nadia Kern / The Courier-Post April 03, 2011 10:35PM
    Staff writer Nadia Kern contributed.
    Courier staff writers Nadia Kern and Tom Ode contributed.
    Reporter Nadia Kern can be reached at (555) 010-0142.
    By a Courier staff writer
    By staff and agencies
    By wire services
    By political editor Nadia Kern
    SAN PEDRO (April 21, 2009)
    AAP/ABC
    Courier News Services
    From Courier news services
    AP and Reuters contributed to this report.
    - Nadia Kern, nkern@courier.example
    nkern@courier.example / 555-0142
    555-010-0142 or nkern@courier.example
    On Twitter: @nkern
    Follow Nadia Kern at twitter.com/nkern
    Email Nadia at nkern@courier.example
    Contact the newsroom at 555-0142
    Photo by Nadia Kern | Courier
    Photo provided by the Kern family
    Submitted photo
    Staff photo
    Contributing Writer
    AP Military Writer
    Courier Foreign Service
    On the Web
    Online: www.courier.example
    Information: 555-0142
    Website: www.courier.example
    Read the report: http://courier.example/report
    Go to courier.example for more photos.
    Check back for updates.
    More on this story in tomorrow's paper.
    Stay tuned to Channel 7 for updates.
    We will update this story as more information becomes available.
    More to come.
    Details to follow.
    Page A11
    Published in print: April 3, 2011, Page A1
    FRONT PAGE / A1
    Login | Register
    Register | Log in
    email this
    Print  Email
    Larger | Smaller
    Share: Facebook Twitter Email
    Share it:
    Digg | Facebook | Reddit
    Add to Google
    12 comment(s)
    There are 12 comments on this story
    Be the first to comment.
    Opinions expressed here are those of the readers.
    Please report offensive comments.
    Report this
    See more news
    Read this next: King visits valley
    See related stories, A4
    See FLOOD on Page 4
    Turn to Flood, Page 4
    RELATED: King visits valley
    PHOTO GALLERY
    POLL
    VIDEO
    MAP: Where the dam broke
    PDF: Read the report
    Text: the king's speech
    In full: the king's speech
    Timeline: the dam break
    In pictures: the dam break
    Sponsored Links:
    Ads by Google
    Advertiser links
    Shopping
    Deals
    Place an ad
    Privacy
    RSS Feeds
    Mobile
    Copyright 2011 by Courier Media
    Copyright 2011. All rights reserved.
    Not for reproduction.
    Source: Northport Police
    SOURCES: Courier research; AP
    (Source: agencies)
    (CNN)
    (CBS)
    CBS News/AP
    FOXNews.com
    THE ASSOCIATED PRESS
    Agence France-Presse
    Bloomberg News
    From Reuters
    (Reporting in Northport and Tarn; editing by Jane Roe)
    (Writing by Jane Roe in Tarn; Editing by John Doe.)
    Some information for this report was provided by AFP and Reuters.
    courier.example (c) Courier Media Limited 2011
    Sources
    References
    """

  /// What sites say to their readers and of themselves.
  static let siteSentences = """
    You will be redirected to the page you want in ten seconds.
    Choosing a region makes sure that you get the stories of your town first.
    You can read more in our newsletters.
    You need a subscription to read this article.
    JavaScript must be enabled here.
    This form uses reCAPTCHA.
    Our blog is no longer kept up to date.
    This page contains one entry of March 2010.
    Like Northport Weekly on Facebook
    Find The Northport Review on Instagram
    Download video (20.7 MB)
    Next articleMayor resigns over dam
    Previous articleRain to go on all week, says office
    Nadia Kern, via Facebook
    (NORTHPORT 1 with wires)
    (Northport Radio and agencies)
    dpa
    dam-break-3.jpg
    news/2010/04/dam_break
    Villagers look at what is left of the road. (AFP: Nadia Kern)
    1 of 2 Villagers in the north expect more rain by the weekend
    3 of 20. Villagers gather near a fallen house in the north of the valley.
    """
}
