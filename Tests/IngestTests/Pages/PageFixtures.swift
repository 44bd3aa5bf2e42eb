extension PageFixture {
    /// Pages with an article, each in the layout of another kind of site.
    static let articles: [PageFixture] = vietnamese + english + plain

    /// Pages that look like something and are no article.
    static let others: [PageFixture] = [
        indexPage, authorPage, tagPage, errorPage, keywordPage, frenchPage, menuPage,
    ]
}
