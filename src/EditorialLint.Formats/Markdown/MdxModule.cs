namespace EditorialLint.Formats.Markdown;

/// <summary>Finds the lines of a module in MDX: <c>import A from 'a'</c>, <c>export const a = …</c>.</summary>
internal static class MdxModule
{
    /// <summary>No module of an article is longer; the bound keeps the search linear.</summary>
    private const int MaximumLength = 20_000;

    /// <summary>Where a module ends that starts at the start of a line.</summary>
    /// <param name="content">The source.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="mayHoldBlankLines">Whether blank lines may stand in its brackets; false once brackets did not close, which keeps the search linear.</param>
    /// <returns>The end of its last line; -1 when no module starts there.</returns>
    internal static int FindEnd(string content, int start, ref bool mayHoldBlankLines)
    {
        ReadOnlySpan<char> text = content.AsSpan(start, Math.Min(MaximumLength, content.Length - start));
        int lineEnd = text.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> line = lineEnd < 0 ? text : text[..lineEnd];
        if (!IsImport(line) && !IsExport(line))
            return -1;
        return start + EndOfStatements(text, ref mayHoldBlankLines);
    }

    private static bool IsImport(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("import "))
            return false;
        ReadOnlySpan<char> rest = line[7..].Trim().TrimEnd("; ");
        if (rest.IsEmpty)
            return false;
        bool isAddress = rest[^1] is '\'' or '"' && (rest[0] == rest[^1] || rest.Contains(" from ", StringComparison.Ordinal));
        return isAddress || (rest[0] == '{' && rest.IndexOf('}') < 0);
    }

    private static bool IsExport(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("export "))
            return false;
        ReadOnlySpan<char> rest = line[7..].Trim();
        int end = rest.IndexOfAny(" ({*");
        return (end < 0 ? rest : rest[..end]) switch
        {
            "" => rest is ['{' or '*', ..],
            "const" or "let" or "var" or "type" => rest.Contains('='),
            "function" or "async" or "class" or "interface" or "enum" => rest.ContainsAny('(', '{'),
            "default" => rest.ContainsAny("({;") || rest.Contains("=>", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>A blank line ends a module once all its brackets are closed; the first one does where they never are.</summary>
    private static int EndOfStatements(ReadOnlySpan<char> text, ref bool mayHoldBlankLines)
    {
        int depth = 0, firstBlank = -1;
        bool lineHasText = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\n' || (c == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                if (!lineHasText && (depth <= 0 || !mayHoldBlankLines))
                    return i;
                firstBlank = firstBlank < 0 && !lineHasText ? i : firstBlank;
                lineHasText = false;
            }
            else
            {
                depth += c is '{' or '(' or '[' ? 1 : c is '}' or ')' or ']' ? -1 : 0;
                lineHasText |= !char.IsWhiteSpace(c);
            }
        }

        mayHoldBlankLines &= depth <= 0;
        return depth <= 0 || firstBlank < 0 ? text.Length : firstBlank;
    }
}
