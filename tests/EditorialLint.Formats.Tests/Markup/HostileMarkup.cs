namespace EditorialLint.Formats.Tests.Markup;

/// <summary>Makes texts of numbers in which pieces of markup meet in ways that no writer means.</summary>
internal static class HostileMarkup
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<b", ">", "<!--", "-->", "--!>", "<!-- a -->", "&amp;", "&#39;", "&#x", "&", "&#13;", "&NotEqualTilde;", "&nbsp;", "\n", "\n", "\n\n", "\r\n", "\r", "\t", " ", " ", "  \n", "    ",
        "> ", "- ", "1. ", "```", "~~~", "|", "|-|-|\n", "|a|b|\n", "[", "](u)", "](", ")", "![", "`", "``", "*", "**", "_", "~~", "{", "}", "{/*", "*/}", "{/* a */}", "{#a}", "\\", "\\*", "# ", "#\t", "===",
        "<q>", "</q>", "<code>", "</code>", "<script>", "</script>", "<style>", "<title>", "</title>", "<svg>", "</svg>", "<pre>", "<br>", "</br>", "<li>", "<td>", "<tr>", "<table>", "</table>", "<head>",
        "<img alt='a b'>", "<img alt=", "<img alt=\"&amp;x\n y\">", "<p hidden>", "<a b={1}>", "<A.B>", "<>", "<?xml", "<![CDATA[", "]]>", "<plaintext>", "<textarea>", "<blockquote>", "<h1>", "</h1>", "'", "\"",
        ": ", ":::", "::: a\n", ":a:", "!!! a \"b\"\n", "=== \"b\"\n", "$$", "$$\n", "$a$", "\\[", "\\]", "[[", "]]", "[[a|b]]", "> [!a] b\n", "%%\n", "\\begin{a}\n", "\\end{a}\n", "---- ----\n", "+--+\n", "/// a\n", "*[a]: b\n",
        "[^1]", "[^1]: ", "[x]: y", "---\n", "+++\n", "import a from 'b'\n", "export const a = {", "word", "word", "The talks.", "O'Brien", "5", "é", "😀", "\uD83D", "\u200B", "\u00A0", "\0", "\uFEFF", "\u2028", "$", "<http://x.y>",
    ];

    internal static int HighestChoice => Pieces.Length - 1;

    internal static string FromChoices(IEnumerable<int> choices) => string.Concat(choices.Select(choice => Pieces[choice]));
}
