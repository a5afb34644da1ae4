using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Cli.Tests;

/// <summary>Markdown and HTML from the command line to the file.</summary>
public sealed class MarkupTests : IDisposable
{
    private const string Markdown = """
        ---
        title: The the talks
        date: 2020-08-03
        ---

        # Talks in *Paris* go on {#talks}

        Sen. Jane O&#39;brien said the un*believ*able talks [would go
        on](https://example.com/the-the "the the")  
        with `the` the press.[^1] She left the the city. <!-- the the comment it is -->

        ![The **café** of the the talks](cafe.png)

        > "We quote the the mayor," O'brien said.
        >
        > - He left.

        | Name | Place |
        |------|-------|
        | *O'brien* | caf&eacute; |

        ```
        the the
        ```

        <figure><img src="a.png" alt="A &quot;map&quot;"><figcaption>The the map.</figcaption></figure>

        [^1]: So she said.
        """;

    private const string Html = """
        <!doctype html>
        <html><head><title>The the talks</title><style>p > a { color: red }</style></head>
        <body>
        <h1>Talks in <em>Paris</em>
          go on</h1>
        <p>Sen. Jane O&#39;brien said the un<b>believ</b>able talks <a href="x?a=1&b=2" title="the the">would go
          on</a><br>with <code>the</code> the press. She left the the city. <!-- the the comment it is -->
        <p hidden>The the hidden words.
        <figure><img src=a.png alt='The caf&eacute; of the the talks'><figcaption>Caption: a map.</figcaption></figure>
        <blockquote><p>"We quote the the mayor," O'brien said.</blockquote>
        <table><tr><th>Name<th>Place<tr><td><i>O'brien</i><td>caf&eacute;</table>
        <script>if (a < b) { "the the" }</script><pre>the the</pre>
        <p>She said, <q>We go <q>on</q>.</q></p>
        </body></html>
        """;

    private readonly ProgramFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Inspecting_Markdown_shows_what_its_readers_see()
    {
        _folder.Write("a.md", Markdown);
        Assert.Equal(0, _folder.Run("inspect", "a.md"));
        Snapshot.Match(_folder.Output);
    }

    [Fact]
    public void Inspecting_Html_shows_what_its_readers_see()
    {
        _folder.Write("a.html", Html);
        Assert.Equal(0, _folder.Run("inspect", "a.html"));
        Snapshot.Match(_folder.Output);
    }

    [Theory]
    [InlineData("a.md", Markdown)]
    [InlineData("a.html", Html)]
    public void Findings_stand_in_the_file_and_fixes_change_nothing_else(string name, string source)
    {
        _folder.Write(name, source);
        _folder.Run("lint", "--select", "name-casing,repeated-word");
        string[] findings = [.. _folder.Output.Split('\n').Where(line => line.StartsWith("a.", StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split(' ')[..3]))];
        Assert.Equal(
            name == "a.md"
                ? ["a.md:8:11: error EL0301", "a.md:10:36: error EL0404", "a.md:12:19: error EL0404", "a.md:14:13: error EL0404", "a.md:14:29: error EL0301", "a.md:20:4: error EL0301", "a.md:26:62: error EL0404"]
                : ["a.html:6:14: error EL0301", "a.html:7:55: error EL0404", "a.html:9:48: error EL0404", "a.html:10:26: error EL0404", "a.html:10:42: error EL0301", "a.html:11:40: error EL0301"],
            findings);

        _folder.Run("lint", "--fix", "--select", "name-casing,repeated-word");

        // What a quotation says is left to the editor.
        string expected = source.Replace("&#39;brien", "&#39;Brien", StringComparison.Ordinal).Replace("*O'brien*", "*O'Brien*", StringComparison.Ordinal)
            .Replace("<i>O'brien</i>", "<i>O'Brien</i>", StringComparison.Ordinal).Replace("left the the city", "left the city", StringComparison.Ordinal)
            .Replace("of the the talks", "of the talks", StringComparison.Ordinal).Replace(">The the map", ">The map", StringComparison.Ordinal);
        Assert.Equal(expected, _folder.Read(name));
    }

    [Fact]
    public void Folders_are_searched_for_all_known_endings()
    {
        foreach (string name in (string[])["a.txt", "b.md", "c.markdown", "d.mdx", "e.html", "f.HTM", "g.xhtml", "h.cs"])
            _folder.Write(name, "<p>\n\nA defect.");
        Assert.Equal(["a.txt", "b.md", "c.markdown", "d.mdx", "e.html", "f.HTM", "g.xhtml"], _folder.FindDefects());
    }

    [Theory]
    [InlineData("`defect`", "markdown", 0)]
    [InlineData("`defect`", "text", 1)]
    [InlineData("<code>defect</code>", "html", 0)]
    public void A_format_can_be_given_to_files(string text, string format, int expected)
    {
        _folder.Write("sub/a.wire", text);
        Assert.Equal(expected, _folder.Run("lint", "--format-of", "*.txt=text", "--format-of", $"sub/*.wire={format}"));
        Assert.Equal(expected, _folder.RunWith(text, "lint", "-", "--stdin-filename", "sub/b.wire", "--format-of", $"*.wire={format}"));
        Assert.Equal(0, _folder.Run("inspect", "sub", "--format-of", $"*.wire={format}"));
        Assert.Equal(expected == 1, _folder.Output.Contains("defect", StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_line_counts_more_than_the_configuration_and_that_more_than_the_ending()
    {
        _folder.Write("a.txt", "`defect`");
        _folder.Write(".editorconfig", "root = true\n[*.txt]\neditorial_format = markdown\n");
        Assert.Equal(0, _folder.Run("lint"));
        Assert.Equal(1, _folder.Run("lint", "--format-of", "a.txt=text"));
    }

    [Theory]
    [InlineData("'--format-of *.wire' needs a glob and a format, as in '--format-of *.wire=text'", "*.wire")]
    [InlineData("unknown format 'markdwn' in '--format-of *.wire=markdwn'; did you mean 'markdown'? Use one of text, markdown, html", "*.wire=markdwn")]
    public void A_slip_in_a_format_is_one_clear_line(string expected, string value)
    {
        Assert.Equal(2, _folder.Run("lint", "--format-of", value));
        Assert.Equal($"editorial-lint: {expected}\n", _folder.Error);
    }

    [Fact]
    public void A_file_beyond_a_formats_budget_is_named_and_the_others_are_checked()
    {
        _folder.Write("a.md", new string('>', 100_000));
        _folder.Write("b.md", "A defect.");
        Assert.Equal(2, _folder.Run("lint"));
        Assert.StartsWith("editorial-lint: a.md: The markdown format gave this file up because it has more than 64 lists and quotations", _folder.Error, StringComparison.Ordinal);
        Assert.Equal(["b.md"], _folder.FindDefects());
    }
}
