using EditorialLint.Core.Text;

namespace EditorialLint.Formats.Html;

/// <summary>Finds attributes of a start tag.</summary>
internal static class HtmlAttributes
{
    /// <summary>Finds an attribute.</summary>
    /// <param name="content">The source.</param>
    /// <param name="tag">The tag's place.</param>
    /// <param name="name">The attribute's name in lower case.</param>
    /// <returns>The place of its value, without quotation marks; null when the tag does not have it. The first one counts.</returns>
    internal static TextSpan? Find(string content, TextSpan tag, string name)
    {
        ReadOnlySpan<char> text = content.AsSpan(tag.Start, tag.Length);
        int at = 1;
        while (at < text.Length && !IsBlank(text[at]) && text[at] is not ('/' or '>'))
            at++;
        while (true)
        {
            while (at < text.Length && (IsBlank(text[at]) || text[at] == '/'))
                at++;
            int nameStart = at;
            // An equals sign at the start is a part of the name.
            while (at < text.Length && !IsBlank(text[at]) && text[at] is not ('/' or '>') && (text[at] != '=' || at == nameStart))
                at++;
            if (at == nameStart)
                return null;
            ReadOnlySpan<char> found = text[nameStart..at];
            TextSpan value = ReadValue(text, ref at);
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value with { Start = tag.Start + value.Start };
        }
    }

    /// <summary>Whether a start tag says that its element is not shown.</summary>
    /// <param name="content">The source.</param>
    /// <param name="tag">The tag's place.</param>
    internal static bool Hide(string content, TextSpan tag)
    {
        ReadOnlySpan<char> text = content.AsSpan(tag.Start, tag.Length);
        if (text.Contains("hidden", StringComparison.OrdinalIgnoreCase)
            && (Find(content, tag, "hidden") is not null
                || (Find(content, tag, "aria-hidden") is { } aria && content.AsSpan(aria.Start, aria.Length).Trim().Equals("true", StringComparison.OrdinalIgnoreCase))))
            return true;
        return text.Contains("display", StringComparison.OrdinalIgnoreCase) && Find(content, tag, "style") is { } style
            && DisplaysNothing(content.AsSpan(style.Start, style.Length));
    }

    private static bool DisplaysNothing(ReadOnlySpan<char> style)
    {
        foreach (Range range in style.Split(';'))
        {
            ReadOnlySpan<char> declaration = style[range];
            int colon = declaration.IndexOf(':');
            if (colon >= 0 && declaration[..colon].Trim().Equals("display", StringComparison.OrdinalIgnoreCase)
                && declaration[(colon + 1)..].TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static TextSpan ReadValue(ReadOnlySpan<char> text, ref int at)
    {
        int sign = at;
        while (sign < text.Length && IsBlank(text[sign]))
            sign++;
        if (sign >= text.Length || text[sign] != '=')
            return new TextSpan(at, 0);
        at = sign + 1;
        while (at < text.Length && IsBlank(text[at]))
            at++;
        int start = at;
        if (at < text.Length && text[at] is '"' or '\'')
        {
            int length = text[(at + 1)..].IndexOf(text[at]);
            start++;
            length = length < 0 ? text.Length - start : length;
            at = Math.Min(text.Length, start + length + 1);
            return new TextSpan(start, length);
        }

        while (at < text.Length && !IsBlank(text[at]) && text[at] != '>')
            at++;
        return TextSpan.FromBounds(start, at);
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
