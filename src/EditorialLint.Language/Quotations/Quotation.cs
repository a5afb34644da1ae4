using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Quotations;

/// <summary>The words of one paragraph between a pair of quotation marks.</summary>
public sealed class Quotation
{
    internal Quotation(Block block, int openToken, int closeToken, int endToken, QuotationMark mark)
    {
        Block = block;
        OpenToken = openToken;
        CloseToken = closeToken;
        EndToken = endToken;
        Mark = mark;
    }

    /// <summary>The block that the words stand in.</summary>
    public Block Block { get; }

    /// <summary>Token index of the opening mark.</summary>
    public int OpenToken { get; }

    /// <summary>Token index of the closing mark; -1 where it is missing or the quotation runs on.</summary>
    public int CloseToken { get; }

    /// <summary>Token index just behind the quoted words.</summary>
    public int EndToken { get; }

    /// <summary>Token index of the first quoted token that is not blank; <see cref="EndToken"/> when there is none.</summary>
    public int FirstToken
    {
        get
        {
            int first = OpenToken + 1;
            while (first < EndToken && Block.Document.Tokens[first].IsTrivia)
                first++;
            return first;
        }
    }

    /// <summary>Token index of the last quoted token that is not blank; <see cref="OpenToken"/> when there is none.</summary>
    public int LastToken
    {
        get
        {
            int last = EndToken - 1;
            while (last > OpenToken && Block.Document.Tokens[last].IsTrivia)
                last--;
            return last;
        }
    }

    /// <summary>The kind of marks.</summary>
    public QuotationMark Mark { get; }

    /// <summary>How many quotations it stands inside of.</summary>
    public int Depth { get; internal set; }

    /// <summary>Whether the quotation goes on in the next paragraph.</summary>
    public bool Continues { get; internal set; }

    /// <summary>Whether the quotation began in an earlier paragraph.</summary>
    public bool IsContinuation { get; internal set; }

    /// <summary>Token index of the mark that closes it in a later paragraph, where none of the paragraphs behind this one was opened again; else -1.</summary>
    public int LaterCloseToken { get; internal init; } = -1;

    /// <summary>What the words are.</summary>
    public QuotationKind Kind { get; internal set; }

    /// <summary>The quoted words, without the marks.</summary>
    public TextSpan Content => TextSpan.FromBounds(
        Block.Document.Tokens[OpenToken].End,
        EndToken > OpenToken + 1 ? Block.Document.Tokens[EndToken - 1].End : Block.Document.Tokens[OpenToken].End);

    /// <summary>The quoted words with their marks.</summary>
    public TextSpan Span => TextSpan.FromBounds(
        Block.Document.Tokens[OpenToken].Start, CloseToken >= 0 ? Block.Document.Tokens[CloseToken].End : Content.End);
}
