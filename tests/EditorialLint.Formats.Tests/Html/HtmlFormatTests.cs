using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Formats.Tests.Html;

public sealed class HtmlFormatTests
{
    private static string[] Read(string source, string path = "a.html") =>
        [.. ProseText.Read(source, path).Blocks.Select(block => $"{block.Kind}{(block.IsQuoted ? ", quoted" : "")}: {block.Text}")];

    [Theory]
    [InlineData("<h1>Title</h1>", "Headline: Title")]
    [InlineData("<h3>Title</h3>", "SubHeadline: Title")]
    [InlineData("<p>Text", "Paragraph: Text")]
    [InlineData("Text", "Paragraph: Text")]
    [InlineData("<ul><li><p>Item</p></ul>", "ListItem: Item")]
    [InlineData("<blockquote><p>Words</p></blockquote>", "BlockQuotation, quoted: Words")]
    [InlineData("<blockquote><ul><li>Item</ul></blockquote>", "ListItem, quoted: Item")]
    [InlineData("<td>Cell</td>", "TableCell: Cell")]
    [InlineData("<table><caption>Words</caption></table>", "Caption: Words")]
    [InlineData("<img src=a alt='The &quot;alt&quot;\n text'>", "AltText: The \"alt\" text")]
    [InlineData("<img alt=word src=a>", "AltText: word")]
    [InlineData("<p>Photo: Jane Smith</p>", "Credit: Photo: Jane Smith")]
    public void A_block_is_what_its_element_says(string source, string expected) => Assert.Equal([expected], Read(source));

    [Theory]
    [InlineData("<p>one<p>two", "one", "two")]
    [InlineData("one<div>two</div>three", "one", "two", "three")]
    [InlineData("<ul><li>one<li>two</ul>", "one", "two")]
    [InlineData("<ul><li>one<ul><li>two</ul>three</ul>", "one", "two", "three")]
    [InlineData("<dl><dt>one<dd>two</dl>", "one", "two")]
    [InlineData("<table><tr><td>one<td>two<tr><td>three</table>", "one", "two", "three")]
    [InlineData("one<hr>two", "one", "two")]
    [InlineData("<p>one</p>\n<!-- x -->\n<p>two</p>", "one", "two")]
    [InlineData("one</p>two", "one", "two")]
    [InlineData("<q>one<div>two</q>three", "“one", "twothree")]
    [InlineData("<p>a <img alt=one> b <img alt=two></p>", "a \uFFFC b", "two")]
    [InlineData("<p><img alt=one>a</p>", "one", "a")]
    public void Elements_part_blocks(string source, params string[] expected) =>
        Assert.Equal(expected, ProseText.Read(source, "a.html").Blocks.Select(block => block.Text.ToString()));

    [Theory]
    [InlineData("<head><title>no</title><style>no</style></head><body>yes", "yes")]
    [InlineData("<head><title>no</title><p>yes", "yes")]
    [InlineData("<script>if (a < b) { '<p>no</p>' }</script>yes", "yes")]
    [InlineData("<pre>no</pre>yes", "yes")]
    [InlineData("<p hidden>no</p>yes", "yes")]
    [InlineData("<div aria-hidden=\"true\"><p>no</p></div>yes", "yes")]
    [InlineData("<div aria-hidden=false>yes</div>", "yes")]
    [InlineData("<div data-x=hidden>yes</div>", "yes")]
    [InlineData("<p STYLE='color: red; Display : NONE'>no</p>yes", "yes")]
    [InlineData("<p style='display: block'>yes</p>", "yes")]
    [InlineData("<template><p>no</p></template>yes", "yes")]
    [InlineData("<noscript><p>no</p></noscript>yes", "yes")]
    [InlineData("<textarea><p>no</textarea>yes", "\uFFFCyes")]
    [InlineData("<select><option>no</select>yes", "yes")]
    [InlineData("<svg><title>no</title></svg>yes", "\uFFFCyes")]
    [InlineData("yes<plaintext>no", "yes")]
    [InlineData("<code>no</code>")]
    [InlineData("yes <code>no <kbd>no</kbd></code> yes", "yes \uFFFC yes")]
    [InlineData("yes<p", "yes")]
    [InlineData("a < b and c <3 d", "a < b and c <3 d")]
    public void Prose_is_what_a_browser_shows(string source, params string[] expected) =>
        Assert.Equal(expected, ProseText.Read(source, "a.html").Blocks.Select(block => block.Text.ToString()));

    [Theory]
    [InlineData("a \r\n\t b", "a b")]
    [InlineData("a<b> b</b> <i> c</i>", "a b c")]
    [InlineData("a<br>\n b", "a\nb")]
    [InlineData("a&#32; b", "a b")]
    [InlineData("a&nbsp; b", "a\u00A0 b")]
    [InlineData("a\u00A0\u00A0b", "a\u00A0\u00A0b")]
    public void Blanks_are_shown_as_in_a_browser(string source, string expected) =>
        Assert.Equal(expected, Assert.Single(ProseText.Read(source, "a.html").Blocks).Text.ToString());

    [Theory]
    [InlineData("x&amp;x", "x&x")]
    [InlineData("x&ampx", "x&x")]
    [InlineData("x&notit;x", "x¬it;x")]
    [InlineData("x&notin;x", "x∉x")]
    [InlineData("x&nosuch;x", "x&nosuch;x")]
    [InlineData("x&#x27;x", "x'x")]
    [InlineData("x&#146;x", "x’x")]
    [InlineData("x&#0;x", "x\uFFFDx")]
    [InlineData("x&#99999999999999;x", "x\uFFFDx")]
    [InlineData("x&#xD800;x", "x\uFFFDx")]
    [InlineData("x&#;x", "x&#;x")]
    [InlineData("x&#128512;x", "x😀x")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("a & b &", "a & b &")]
    public void References_are_decoded(string source, string expected) =>
        Assert.Equal(expected, Assert.Single(ProseText.Read(source, "a.html").Blocks).Text.ToString());

    [Fact]
    public void Addresses_in_attributes_keep_their_ampersands() =>
        Assert.Equal("a&copy=b & c", Assert.Single(ProseText.Read("<img alt='a&copy=b &amp c'>", "a.html").Blocks).Text.ToString());

    [Fact]
    public void A_slash_closes_an_element_in_XHTML_only()
    {
        const string Source = "<p>one</p><script src='a'/><p>two</p>";

        Assert.Equal(["Paragraph: one"], Read(Source));
        Assert.Equal(["Paragraph: one", "Paragraph: two"], Read(Source, "a.xhtml"));
        Assert.Equal(["Paragraph: one", "Paragraph: two"], Read("<?xml version='1.0'?>" + Source));
    }

    [Theory]
    [InlineData("a<!-- one --><p hidden><!--two--></p><!---->", " one ", "two", "")]
    [InlineData("<!-- open", " open")]
    [InlineData("<!--><!--->", "", "")]
    [InlineData("<!-- a --!>", " a ")]
    [InlineData("<script><!-- no --></script><!doctype html><? no ?></ no>")]
    public void Comments_are_kept(string source, params string[] expected) =>
        Assert.Equal(expected, ProseText.Read(source, "a.html").Comments.Select(comment => comment.Text));
}
