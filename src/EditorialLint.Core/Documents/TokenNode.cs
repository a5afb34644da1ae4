using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>A token seen in its document: a cursor that can look at its neighbours. Costs no allocation.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">Index into <see cref="Document.Tokens"/>.</param>
public readonly record struct TokenNode(Document Document, int Index)
{
    /// <summary>The token itself.</summary>
    public Token Token => Document.Tokens[Index];

    /// <summary>What it is.</summary>
    public TokenKind Kind => Token.Kind;

    /// <summary>Its place in the source.</summary>
    public TextSpan Span => Token.Span;

    /// <summary>Its decoded text.</summary>
    public ReadOnlySpan<char> Text => Document.GetText(Index);

    /// <summary>The place in the source of a part of its decoded text.</summary>
    /// <param name="start">Offset in <see cref="Text"/>.</param>
    /// <param name="length">Length of the part, at least one.</param>
    public TextSpan GetSpan(int start, int length) => Document.GetSpan(Index, start, length);

    /// <summary>The token before it, trivia included; null at the start of the file.</summary>
    public TokenNode? Previous => Index > 0 ? new TokenNode(Document, Index - 1) : null;

    /// <summary>The token behind it, trivia included; null at the end of the file.</summary>
    public TokenNode? Next => Index + 1 < Document.Tokens.Length ? new TokenNode(Document, Index + 1) : null;

    /// <summary>Whether any of the given traits is set.</summary>
    public bool Has(TokenTraits traits) => Token.Has(traits);

    /// <summary>Whether the token is exactly this character.</summary>
    public bool Is(char c) => Text is [var only] && only == c;
}
