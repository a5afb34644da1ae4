using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.Html;

/// <summary>Adds text of an HTML source to a block's prose: decodes references and shows runs of blanks as one.</summary>
internal static class HtmlText
{
    /// <summary>Adds it.</summary>
    /// <param name="content">The source.</param>
    /// <param name="start">Where the text starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="inAttribute">Whether it is the value of an attribute.</param>
    /// <param name="prose">Takes it.</param>
    internal static void Add(string content, int start, int end, bool inAttribute, ProseBuilder prose)
    {
        int from = start, at = start;
        while (at < end)
        {
            char c = content[at];
            if (c == '&' && HtmlEntity.Decode(content.AsSpan(at, end - at), inAttribute, out int length) is { } decoded)
            {
                prose.AddText(from, at);
                if (IsBlank(decoded[0]))
                    prose.AddBlank(at, at + length);
                else
                    prose.AddDecoded(at, at + length, decoded);
                from = at += length;
            }
            else if (IsBlank(c) && !IsPlain(content, from, at, end))
            {
                int blanks = at;
                while (at < end && IsBlank(content[at]))
                    at++;
                prose.AddText(from, blanks);
                prose.AddBlank(blanks, at);
                from = at;
            }
            else
            {
                at++;
            }
        }

        prose.AddText(from, end);
    }

    /// <summary>Whether a blank is one space between two visible characters of one stretch: it is shown as it is.</summary>
    private static bool IsPlain(string content, int from, int at, int end) =>
        content[at] == ' ' && at > from && at + 1 < end && !IsBlank(content[at + 1]);

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
