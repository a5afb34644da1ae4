using EditorialLint.Core.Documents;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Formats.Tests.Markdown;

public sealed class MarkdownFormatTests
{
    private static string[] Read(string source) =>
        [.. ProseText.Read(source, "a.md").Blocks.Select(block => $"{block.Kind}{(block.IsQuoted ? ", quoted" : "")}: {block.Text}")];

    [Theory]
    [InlineData("# Title", "Headline: Title")]
    [InlineData("Title\n===", "Headline: Title")]
    [InlineData("## *Sub* title ##", "SubHeadline: Sub title")]
    [InlineData("#\tTitle *x*", "Headline: Title x")]
    [InlineData("# Title {#anchor}", "Headline: Title")]
    [InlineData("- item\n  goes on", "ListItem: item goes on")]
    [InlineData("- [x] done", "ListItem: done")]
    [InlineData("> quoted\n> words", "BlockQuotation, quoted: quoted words")]
    [InlineData("> - item", "ListItem, quoted: item")]
    [InlineData("> # Title", "Headline, quoted: Title")]
    [InlineData("![The *alt*](a.png \"title\")", "AltText: The alt")]
    [InlineData("<img src=\"a\" alt=\"The alt\">", "AltText: The alt")]
    [InlineData("03 August 2020", "Dateline: 03 August 2020")]
    [InlineData("> [!NOTE]\n> Words", "Paragraph: Words")]
    [InlineData("> [!tip]- The *title*\n> Words", "SubHeadline: The title", "Paragraph: Words")]
    [InlineData("!!! note \"The *title*\"\n    Words\n\n    More", "SubHeadline: The title", "Paragraph: Words", "Paragraph: More")]
    [InlineData("=== \"Tab\"\n    Words\n\nMore", "SubHeadline: Tab", "Paragraph: Words", "Paragraph: More")]
    [InlineData("Apple\n: A fruit.\n: Red.", "Paragraph: Apple", "Paragraph: A fruit.", "Paragraph: Red.")]
    [InlineData("- Apple\n  : A fruit.", "ListItem: Apple", "ListItem: A fruit.")]
    [InlineData("Photo: Jane Smith", "Credit: Photo: Jane Smith")]
    [InlineData("*Photo by* Jane Smith", "Credit: Photo by Jane Smith")]
    public void A_block_is_what_its_marks_say(string source, params string[] expected) => Assert.Equal(expected, Read(source));

    [Fact]
    public void Only_the_first_title_heads_the_article() =>
        Assert.Equal(["Headline: One", "SubHeadline: Two", "SubHeadline: Three"], Read("# One\n\n# Two\n\n### Three"));

    [Fact]
    public void Cells_are_blocks() =>
        Assert.Equal(
            ["TableCell: Name", "TableCell: Value", "TableCell: O'Brien", "TableCell: a | b"],
            Read("| Name | Value |\n|---|:-:|\n| O'Brien | a \\| b |\n| `x` | |"));

    [Theory]
    [InlineData("---\ntitle: x\n---\n\nText", "Text")]
    [InlineData("---\r\ntitle: x\r\n...\r\nText", "Text")]
    [InlineData("+++\ntitle = \"x\"\n+++\nText", "Text")]
    [InlineData("---\n\nText", "Text")]
    [InlineData("import A from './a'\nimport {\n  B\n} from \"b\"\n\nText", "Text")]
    [InlineData("export const a = {\n  b: 1,\n\n  c: 2\n}\n\nText", "Text")]
    [InlineData("export default function A() {\n\n}\n\nText", "Text")]
    [InlineData("import duties rose from a low level.", "import duties rose from a low level.")]
    [InlineData("export figures fell.", "export figures fell.")]
    [InlineData("export default risks grew.", "export default risks grew.")]
    [InlineData("```js\nfence\n```\nText", "Text")]
    [InlineData("~~~\nfence\n```\n~~~\nText", "Text")]
    [InlineData("    code\n\nText", "Text")]
    [InlineData("[ref]: http://x 'the the'\n\nText", "Text")]
    [InlineData("{/* a\n\n b */}\nText", "Text")]
    [InlineData("<!-- a\n\n b -->\nText", "Text")]
    [InlineData("<script>\nif (a) {}\n</script>\n\nText", "Text")]
    [InlineData("<div>\nText <code>x</code> on\n</div>", "Text \uFFFC on")]
    [InlineData("<Note\n  kind={3}\n/>\nText", "Text")]
    [InlineData("A <Foo.Bar a=\"x\" {...b} c={d => { return 1 }}>text</Foo.Bar> here", "A text here")]
    [InlineData("A <>text</> here", "A text here")]
    [InlineData("1 < 2 and {props.x} or {% raw %}", "1 < 2 and \uFFFC or")]
    [InlineData("An open { brace", "An open { brace")]
    [InlineData("\\{not one}", "{not one}")]
    [InlineData("http://a.b/c_d_e*f", "http://a.b/c_d_e*f")]
    [InlineData("a ![one](u) b ![two](v)", "a \uFFFC b", "two")]
    [InlineData("![one](u) ![two](v) text", "one", "two", "text")]
    [InlineData("[![alt](i)](u)", "alt")]
    [InlineData("`code`")]
    [InlineData("a&nbsp;b", "a\u00A0b")]
    [InlineData("a  b", "a  b")]
    [InlineData("He said <q>go <q>on</q></q>.", "He said “go ‘on’”.")]
    [InlineData("a <b hidden>no</b> c", "a c")]
    [InlineData("Text\n::: note\nIn it\n:::\nText", "Text", "In it", "Text")]
    [InlineData("::: 5 is no fence, and : no mark", "::: 5 is no fence, and : no mark")]
    [InlineData("a %%no%% b 5%% c", "a b 5%% c")]
    [InlineData("\\begin{a}\nno\n\n- no\n\\end{a}\nText", "Text")]
    [InlineData("!!! Stop the war\nnow", "!!! Stop the war now")]
    [InlineData("$$\na\n- b\n$$\nText", "Text")]
    [InlineData("> $$\n> a\n> $$\n> Text", "Text")]
    [InlineData("$$ is no formula", "$$ is no formula")]
    [InlineData("a $x , y$ b $5 and $10, or A$5 and A$ 6", "a \uFFFC b $5 and $10, or A$5 and A$ 6")]
    [InlineData("from $5m to US$ 6m", "from $5m to US$ 6m")]
    [InlineData("a \\(x , y\\) b \\[T\\]he c \\[some words\\]", "a \uFFFC b [T]he c [some words]")]
    [InlineData("See [[Page]], [[A#b|the page]] and [[not\none]].", "See Page, the page and [[not one]].")]
    [InlineData("a :tada: b 10:30:15 :abbr[EU]{#x} c", "a \uFFFC b 10:30:15 [EU] c")]
    [InlineData("Head  Head\n----- ----\n1     2\n\nText", "Text")]
    [InlineData("{% highlight x %}\nno\n\nno\n{% endhighlight %}\nText", "Text")]
    [InlineData("%%\nno\n%%\nText", "Text")]
    public void Prose_is_what_a_reader_sees(string source, params string[] expected) =>
        Assert.Equal(expected, ProseText.Read(source, "a.mdx").Blocks.Select(block => block.Text.ToString()));

    [Fact]
    public void A_footnote_stands_where_it_is_written() =>
        Assert.Equal(["Paragraph: One.", "Paragraph: The note.", "Paragraph: Two."], Read("One[^a].\n\n[^a]: The note.\n\nTwo."));

    [Theory]
    [InlineData("a <!-- one --> b {/* two */} c", " one ", " two ")]
    [InlineData("<!-- one -->\n\n{/* two\n\nthree */}\n\n> <!-- four -->", " one ", " two\n\nthree ", " four ")]
    [InlineData("```\n<!-- no -->\n{/* no */}\n```\n`<!-- no -->`")]
    [InlineData("- a\n\n  ```\n  {/* no */}\n  ```")]
    public void Comments_are_kept_with_their_places(string source, params string[] expected)
    {
        Document document = ProseText.Read(source, "a.md");

        Assert.Equal(expected, document.Comments.Select(comment => comment.Text));
        Assert.All(document.Comments, comment => Assert.Equal(comment.Text, document.Text.Slice(comment.Inner).ToString()));
    }

    [Fact]
    public void Line_ends_inside_a_paragraph_are_blanks_and_what_follows_them_is_markup()
    {
        Document document = ProseText.Read("> John\r\n> Smith  \r\n> said", "a.md");

        Assert.Equal(
            ["Markup >·", "Word John", "Whitespace ¶", "Markup >·", "Word Smith", "Markup ··", "LineBreak ¶", "Markup >·", "Word said"],
            document.AllTokens.Select(token => $"{token.Kind} {document.Text.Slice(token.Span).ToString().Replace("\r\n", "¶", StringComparison.Ordinal).Replace(' ', '·')}"));
    }
}
