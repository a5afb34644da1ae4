using System.Net;
using System.Text.RegularExpressions;

namespace EditorialLint.Formats.Tests.Markup;

/// <summary>Decodes the markup inside one token, in another way than the formats do.</summary>
internal static partial class SmallDecoder
{
    internal static string Decode(string raw, bool isHtml)
    {
        string text = Comment().Replace(raw, "");
        if (IsObject(text))
            return "\uFFFC";
        text = Hidden().Replace(text, "");
        if (LineBreak().IsMatch(text))
            return "\n";
        text = text.Replace("<q>", "“", StringComparison.Ordinal).Replace("</q>", "”", StringComparison.Ordinal);
        text = Tag().Replace(text, "");
        if (!isHtml)
            text = Escape().Replace(Emphasis().Replace(LinkTarget().Replace(text, ""), ""), "$1");
        // The decoder of .NET knows no numbers of code page 1252 and no reference without its semicolon.
        text = WebUtility.HtmlDecode(Unfinished().Replace(text, "$0;").Replace("&#150;", "–", StringComparison.Ordinal));
        return text.Length > 0 && text.All(c => c is ' ' or '\t' or '\r' or '\n') ? " " : text;
    }

    private static bool IsObject(string raw) =>
        raw is ['`', .., '`'] or ['!', '[', .., ')'] or ['{', .., '}'] || raw.StartsWith("<code", StringComparison.Ordinal)
        || raw.StartsWith("<img", StringComparison.Ordinal) || raw.StartsWith("<svg", StringComparison.Ordinal);

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("<(script|template)>.*?</\\1>|<span (hidden|style)[^>]*>.*?</span>", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("^(<br/?>|\\\\\n)$")]
    private static partial Regex LineBreak();

    [GeneratedRegex("</?[A-Za-z!](\"[^\"]*\"|'[^']*'|[^>\"'])*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("\\]\\([^)]*\\)|\\]\\[[^]]*\\]")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"(?<!\\)[*\[\]]|~~|(?<=[^\w\\]|^)_|(?<!\\)_(?=\W|$)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([*_\\])")]
    private static partial Regex Escape();

    [GeneratedRegex("&(eacute|amp)(?!;)")]
    private static partial Regex Unfinished();
}
