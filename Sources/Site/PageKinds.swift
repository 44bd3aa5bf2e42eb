/// The kinds of pages the site has. A new kind is a file in Pages, a line here, and a template.
let pageKinds: [any PageKind.Type] = [
    FrontPage.self,
    HomePages.self,
    ArticlePages.self,
    UntranslatedPages.self,
    FacingPages.self,
    TagPages.self,
    TagIndexPages.self,
    OrganisationPages.self,
    OrganisationIndexPages.self,
    TimelinePages.self,
    TimelineYearPages.self,
    SearchPages.self,
    Feeds.self,
    NotFoundPage.self,
    Redirects.self,
    Files.self,
]
