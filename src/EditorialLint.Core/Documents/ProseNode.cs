using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>A stretch of a document that covers whole tokens.</summary>
public abstract class ProseNode
{
    private protected ProseNode(Document document, int firstToken, int endToken)
    {
        Document = document;
        FirstToken = firstToken;
        EndToken = endToken;
    }

    /// <summary>The document that the node belongs to.</summary>
    public Document Document { get; }

    /// <summary>Index of the first token.</summary>
    public int FirstToken { get; }

    /// <summary>Index just behind the last token.</summary>
    public int EndToken { get; }

    /// <summary>The node's place in the source.</summary>
    public TextSpan Span => FirstToken == EndToken
        ? new TextSpan(FirstToken < Document.Tokens.Length ? Document.Tokens[FirstToken].Start : Document.Text.Length, 0)
        : TextSpan.FromBounds(Document.Tokens[FirstToken].Start, Document.Tokens[EndToken - 1].End);

    /// <summary>The tokens, trivia included.</summary>
    public ReadOnlySpan<Token> Tokens => Document.Tokens[FirstToken..EndToken];

    /// <summary>The node's decoded text, as a reader sees it.</summary>
    public ReadOnlySpan<char> Text
    {
        get
        {
            int start = Document.GetProseStart(FirstToken);
            return Document.Prose.Text.AsSpan(start, Document.GetProseStart(EndToken) - start);
        }
    }

    /// <summary>The node's characters in the file, markup included.</summary>
    public ReadOnlySpan<char> RawText => Document.Text.Slice(Span);
}
