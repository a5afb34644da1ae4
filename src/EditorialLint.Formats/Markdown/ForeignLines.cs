namespace EditorialLint.Formats.Markdown;

/// <summary>Knows the lines that other tools give a meaning and Markdown takes for text.</summary>
internal static class ForeignLines
{
    /// <summary>Blocks of templates whose content is code or shows nothing, by the name that stands in their first tag.</summary>
    private static readonly string[] CodeTags = ["highlight", "codeblock", "comment", "mermaid", "math", "katex"];

    /// <summary>
    /// Whether a line shows nothing itself: the fence of a container (<c>::: note</c> of Pandoc, Docusaurus and VitePress,
    /// <c>/// tip | Title</c> of MkDocs), a file put in (<c>--8&lt;-- "a.md"</c>, <c>&lt;&lt;&lt; @/a.js</c>), the long form of
    /// an abbreviation (<c>*[EU]: European Union</c>) or a command of LaTeX (<c>\newpage</c>).
    /// </summary>
    /// <param name="text">The line without what stands before it.</param>
    internal static bool IsSilent(ReadOnlySpan<char> text) => text is not [] && text[0] switch
    {
        ':' => IsFence(text, out ReadOnlySpan<char> name) && (name is [] or ['{', ..] || char.IsAsciiLetter(name[0])),
        '/' => IsFence(text, out ReadOnlySpan<char> name) && (NameLength(name) == name.Length || (name.Contains('|') && char.IsAsciiLetterLower(name[0]))),
        '-' => text.StartsWith("--8<--"),
        ';' => text.StartsWith(";--8<--"),
        '<' => text.StartsWith("<<< "),
        '*' => text.StartsWith("*[") && text.IndexOf(']') is var close and > 2 && close + 1 < text.Length && text[close + 1] == ':',
        '\\' => IsCommand(text),
        _ => false,
    };

    /// <summary>What closes the raw block that a line opens: a formula, an environment of LaTeX, code or a comment of a template. Null for none.</summary>
    /// <param name="text">The line without what stands before it.</param>
    internal static string? Closing(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("$$"))
            return text[2..].Contains("$$", StringComparison.Ordinal) ? null : "$$";
        if (text.StartsWith(@"\begin{") && text.IndexOf('}') is var brace and > 7)
            return string.Concat(@"\end", text[6..(brace + 1)]);
        if (text.TrimEnd() is @"\[")
            return @"\]";
        if (text.StartsWith("%%"))
            return text[2..].Contains("%%", StringComparison.Ordinal) ? null : "%%";
        bool isShortcode = text.StartsWith("{{<") || text.StartsWith("{{%");
        if (!isShortcode && !text.StartsWith("{%"))
            return null;
        ReadOnlySpan<char> tag = text[(isShortcode ? 3 : 2)..].TrimStart("- ");
        ReadOnlySpan<char> name = tag[..NameLength(tag)];
        foreach (string code in CodeTags)
        {
            if (name.SequenceEqual(code))
                return isShortcode ? $"{text[..3]} /{code}" : $"{{% end{code}";
        }

        return null;
    }

    /// <summary>Whether a line rules a table that is drawn with characters: <c>+---+---+</c>, or <c>----  ----</c> below heads.</summary>
    /// <param name="text">The line without what stands before it.</param>
    internal static bool IsTableRule(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \t");
        if (text is ['+', '-' or '=' or ':', .., '+'])
            return text.IndexOfAnyExcept("+-=:") < 0;
        // "- - -" and "--- ---" part paragraphs; a column is wider.
        return text is ['-', .., '-'] && text.IndexOfAnyExcept("- ") < 0
            && text.Contains("- ", StringComparison.Ordinal) && text.Contains("----", StringComparison.Ordinal);
    }

    private static bool IsFence(ReadOnlySpan<char> text, out ReadOnlySpan<char> behind)
    {
        int length = text.IndexOfAnyExcept(text[0]);
        length = length < 0 ? text.Length : length;
        behind = text[length..].Trim();
        return length >= 3;
    }

    /// <summary>A command alone on its line, with its arguments in braces.</summary>
    private static bool IsCommand(ReadOnlySpan<char> text)
    {
        int length = 1 + NameLength(text[1..]);
        if (length < 3)
            return false;
        ReadOnlySpan<char> rest = text[length..].TrimEnd();
        return rest is [] or ['{', .., '}'] or ['[', .., ']' or '}'];
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (char.IsAsciiLetter(text[length]) || (length > 0 && text[length] is '-' or '_')))
            length++;
        return length;
    }
}
