namespace EditorialLint.Core.Documents;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A word with all that belongs to it: <c>O'Brien's</c>, <c>don't</c>, <c>U.S.</c>, <c>Mr.</c>, <c>submarine-launched</c>, <c>8-year-old</c>, URLs, handles.</summary>
    Word,

    /// <summary>A number with its sign, unit sign, separators and ordinal ending: <c>1,550</c>, <c>$5</c>, <c>7%</c>, <c>21st</c>, <c>10:30</c>, <c>'90s</c>.</summary>
    Number,

    /// <summary>A mark of punctuation: one character, or a run that is one mark (<c>...</c>, <c>--</c>, <c>''</c>).</summary>
    Punctuation,

    /// <summary>
    /// Anything visible that is neither word, number nor punctuation: <c>&amp;</c>, <c>=</c>, an emoji with its joiners, an
    /// object inside a line such as code or a picture.
    /// </summary>
    Symbol,

    /// <summary>A run of blanks inside a line; in markup also a line end that a reader sees as a blank.</summary>
    Whitespace,

    /// <summary>One CR, LF or CRLF, or markup that breaks a line or parts two blocks.</summary>
    LineBreak,

    /// <summary>Source characters without a text of their own: tags, emphasis marks, link targets. Only <see cref="Document.AllTokens"/> has it.</summary>
    Markup,
}
