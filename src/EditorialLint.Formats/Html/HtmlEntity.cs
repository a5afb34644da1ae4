using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace EditorialLint.Formats.Html;

/// <summary>Decodes character references as HTML does, those without their semicolon among them.</summary>
internal static class HtmlEntity
{
    private const int LongestName = 32;

    /// <summary>The longest and shortest name that may stand without a semicolon.</summary>
    private const int LongestLegacy = 6, ShortestLegacy = 2;

    /// <summary>Decodes the reference that a text starts with.</summary>
    /// <param name="text">The text, which starts with an ampersand.</param>
    /// <param name="inAttribute">Whether it is the value of an attribute, where addresses write bare ampersands.</param>
    /// <param name="length">How long the reference is.</param>
    /// <returns>What it stands for; null when it is no reference.</returns>
    internal static string? Decode(ReadOnlySpan<char> text, bool inAttribute, out int length)
    {
        length = 0;
        if (text.Length < 3)
            return null;
        return text[1] == '#' ? DecodeNumber(text, out length) : DecodeName(text, inAttribute, out length);
    }

    private static string? DecodeNumber(ReadOnlySpan<char> text, out int length)
    {
        bool isHex = text[2] is 'x' or 'X';
        int start = isHex ? 3 : 2, end = start;
        long value = 0;
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            // Clamped far above the last code point, so that no number of digits overflows.
            value = Math.Min((value * (isHex ? 16 : 10)) + int.Parse(text.Slice(end, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.MaxValue);
            end++;
        }

        length = end < text.Length && text[end] == ';' ? end + 1 : end;
        if (end == start)
            return null;
        if (HtmlEntityProvider.IsInCharacterTable((int)value))
            return HtmlEntityProvider.GetSymbolFromTable((int)value);
        return Rune.IsValid((int)value) && value != 0 ? new Rune((int)value).ToString() : "\uFFFD";
    }

    private static string? DecodeName(ReadOnlySpan<char> text, bool inAttribute, out int length)
    {
        int end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        length = end + 1;
        if (end > 1 && end < text.Length && text[end] == ';' && Find(text[1..length]) is { } symbol)
            return symbol;
        for (int legacy = Math.Min(end - 1, LongestLegacy); legacy >= ShortestLegacy; legacy--)
        {
            length = legacy + 1;
            if (Find(text[1..length]) is not { } known)
                continue;
            bool isAddress = inAttribute && length < text.Length && (text[length] == '=' || char.IsAsciiLetterOrDigit(text[length]));
            return isAddress ? null : known;
        }

        return null;
    }

    private static string? Find(ReadOnlySpan<char> name) => name switch
    {
        "amp;" => "&",
        "quot;" => "\"",
        "nbsp;" => "\u00A0",
        _ => HtmlEntityProvider.Resolver.GetSymbol(name.ToString()),
    };
}
