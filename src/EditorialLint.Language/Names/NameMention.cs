using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Names;

/// <summary>One place where a name stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="FirstToken">Token index of the first word of the name, behind any title.</param>
/// <param name="EndToken">Token index just behind its last word.</param>
/// <param name="TitleToken">Token index of the title before it, or -1.</param>
public readonly record struct NameMention(Document Document, int FirstToken, int EndToken, int TitleToken)
{
    /// <summary>The name's place in the source, without the title and without a possessive ending.</summary>
    public TextSpan Span
    {
        get
        {
            int start = Document.GetProseStart(FirstToken);
            return Document.Prose.ToSource(start, start + Text.Length);
        }
    }

    /// <summary>The name as it is read, without the title and without a possessive ending.</summary>
    public ReadOnlySpan<char> Text
    {
        get
        {
            int start = Document.GetProseStart(FirstToken);
            int end = Document.GetProseStart(EndToken - 1) + LastWord.Length;
            return Document.Prose.Text.AsSpan(start, end - start);
        }
    }

    /// <summary>Whether the name has more than one word.</summary>
    public bool IsFull => EndToken > FirstToken + 1;

    /// <summary>The last word, without a possessive ending.</summary>
    public ReadOnlySpan<char> LastWord
    {
        get
        {
            ReadOnlySpan<char> word = Document.GetText(EndToken - 1);
            return Document.Tokens[EndToken - 1].Has(TokenTraits.ApostropheS) ? word[..^2] : word;
        }
    }
}
