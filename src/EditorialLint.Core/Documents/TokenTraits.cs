namespace EditorialLint.Core.Documents;

/// <summary>What the lexer saw about a token's form. Traits of different groups combine.</summary>
[Flags]
public enum TokenTraits
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalized = 1 << 0,

    /// <summary>Two or more letters, all of them capitals.</summary>
    AllCaps = 1 << 1,

    /// <summary>A capital behind a small letter, as in <c>McCain</c>, <c>iPhone</c>.</summary>
    InnerCapital = 1 << 2,

    /// <summary>A word that holds a digit.</summary>
    HasDigit = 1 << 3,

    /// <summary>An abbreviation whose full stop belongs to it: <c>Mr.</c>, <c>a.m.</c>, <c>U.S.</c></summary>
    Abbreviation = 1 << 4,

    /// <summary>One letter with its full stop, as in <c>J. Edgar</c>.</summary>
    Initial = 1 << 5,

    /// <summary>Letters on both sides of an apostrophe: <c>don't</c>, <c>O'Brien</c>.</summary>
    HasApostrophe = 1 << 6,

    /// <summary>Ends in an apostrophe and <c>s</c>: <c>Trump's</c>, <c>it's</c>.</summary>
    ApostropheS = 1 << 7,

    /// <summary>Parts joined by hyphens.</summary>
    Hyphenated = 1 << 8,

    /// <summary>A web or mail address, a bare domain, a <c>@handle</c> or a <c>#hashtag</c>.</summary>
    Address = 1 << 9,

    /// <summary>A number with an ordinal ending.</summary>
    Ordinal = 1 << 10,

    /// <summary>A number with a sign of currency.</summary>
    Money = 1 << 11,

    /// <summary>A number with a sign of percent.</summary>
    Percent = 1 << 12,

    /// <summary>A time of day (<c>10:30</c>) or a numeric date (<c>8/4/2020</c>).</summary>
    Clock = 1 << 13,

    /// <summary>A mark that may open or close a quotation; <c>'</c> and <c>’</c> may also be an apostrophe.</summary>
    Quote = 1 << 14,

    /// <summary>A full stop, question or exclamation mark.</summary>
    Terminal = 1 << 15,

    /// <summary>Three or more dots, or <c>…</c>.</summary>
    Ellipsis = 1 << 16,

    /// <summary>A dash, or two or more hyphens.</summary>
    Dash = 1 << 17,

    /// <summary>An opening bracket.</summary>
    OpenBracket = 1 << 18,

    /// <summary>A closing bracket.</summary>
    CloseBracket = 1 << 19,

    /// <summary>An emoji with all its modifiers and joiners.</summary>
    Emoji = 1 << 20,

    /// <summary>A single hyphen that joins no letters.</summary>
    Hyphen = 1 << 21,

    /// <summary>Blanks that hold a no-break space.</summary>
    NoBreak = 1 << 22,
}
