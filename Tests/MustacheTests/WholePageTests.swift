import Language
import Mustache
import SourceText
import Testing

struct WholePageTests {
    private static let layout = """
        <!doctype html>
        <html lang="{{@lang}}">
        <head>
        <meta charset=utf-8>
        <!-- giữ nguyên -->
        <title>{{$title}}{{site.name}}{{/title}}</title>
        <link rel="stylesheet" href="/assets/site.css">
        <style>a > b { color: red }</style>
        <script>if (a < b && c) { d("</p>") }</script>
        </head>
        <body{{#total}} class="has-{{total}}"{{/total}}>
        <main>
        {{$main}}
        {{/main}}
        </main>
        <br/><input disabled value=a>
        </body>
        </html>

        """

    @Test func makesAPageOfALayoutAPartialAndAList() {
        let page = TemplateTrial([
            "page.html": """
            {{<layout}}
            {{$title}}Tin mới – {{site.name}}{{/title}}
            {{$main}}
            {{#articles}}
            {{> card}}
            {{^}}
            <p>Chưa có bài</p>
            {{/articles}}
            {{/main}}
            {{/layout}}
            """,
            "layout.html": Self.layout,
            "card.html":
                "<h2><a href=\"{{address}}\">{{title}}</a></h2>{{#tags}}{{name}}{{^@last}}, {{/@last}}{{/tags}}\n",
        ])
        let articles = [Fixture.article("“Đồi” & biển", address: "/vi/đồi/", tags: ["hoà bình", "trẻ em"])]

        let text = page.text(Fixture.page(articles, total: 1))

        #expect(
            text.hasPrefix("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=utf-8>\n<!-- giữ nguyên -->\n"))
        #expect(text.contains("<title>Tin mới – Bản tin Hoà bình</title>"))
        #expect(
            text.contains("<script>if (a < b && c) { d(\"</p>\") }</script>\n</head>\n<body class=\"has-1\">\n<main>\n")
        )
        #expect(
            text.contains(
                "<main>\n<h2><a href=\"/vi/%C4%91%E1%BB%93i/\">“Đồi” &amp; biển</a></h2>hoà bình, trẻ em\n</main>\n"))
    }
}
