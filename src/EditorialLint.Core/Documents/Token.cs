using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>One token of a document. Without markup each starts where the one before it ends.</summary>
/// <param name="Start">Offset in the source, in UTF-16 code units.</param>
/// <param name="Length">Length in the source with any markup inside the token, at least one; its decoded text may be shorter.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Traits">What its form shows.</param>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenTraits Traits)
{
    /// <summary>Offset just behind the token.</summary>
    public int End => Start + Length;

    /// <summary>The token's place in the source.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether the token is blank, a line break or markup.</summary>
    public bool IsTrivia => Kind >= TokenKind.Whitespace;

    /// <summary>Whether the token is a word or a number.</summary>
    public bool IsWordLike => Kind <= TokenKind.Number;

    /// <summary>Whether any of the given traits is set.</summary>
    public bool Has(TokenTraits traits) => (Traits & traits) != 0;
}
