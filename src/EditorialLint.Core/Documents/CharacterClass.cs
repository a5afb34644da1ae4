using System.Globalization;
using System.Text;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>The lexer's view of single characters.</summary>
internal static class CharacterClass
{
    internal static bool IsDigit(char c) => char.IsAsciiDigit(c);

    internal static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (c >= '\u0080' && IsWordPartBeyondAscii(c));

    internal static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    /// <summary>A hyphen that joins parts of a word; the minus sign and dashes do not.</summary>
    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    internal static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014' or '\u2015';

    internal static bool IsCurrency(char c) => c is '$' or '£' or '€' or '¥' or '₹' or '₽' or '₩' or '₺' or '₴' or '₪' or '₿';

    internal static bool IsQuote(char c) => c is '"' or '\'' or '«' or '»' or '\u02BC' or '\uFF02' or '\uFF07'
        or (>= '\u2018' and <= '\u201F') or '‹' or '›';

    internal static bool IsNoBreakSpace(char c) => c is '\u00A0' or '\u2007' or '\u202F' or '\u2060' or '\uFEFF';

    /// <summary>Blanks inside a line. Zero-width characters count, so that they hide nothing from a rule.</summary>
    internal static bool IsBlank(char c) => c is not '\r' and not '\n' && Blanks.IsBlank(c);

    /// <summary>Whether a rune is drawn as an emoji by default or commonly.</summary>
    /// <remarks>Ranges after Unicode's emoji-data: the pictographic blocks, without the digits and signs of ASCII.</remarks>
    internal static bool IsEmoji(Rune rune) => rune.Value is
        (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or (>= 0x2300 and <= 0x23FF) or 0x3030 or 0x303D;

    private static bool IsWordPartBeyondAscii(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or
        UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => c != '\u02BC',
        _ => false,
    };
}
