using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats;

namespace EditorialLint.Testing;

/// <summary>Makes trees of texts that a test spells out.</summary>
public static class ProseText
{
    /// <summary>The name under which the texts of tests are reported.</summary>
    public const string Path = "article.txt";

    /// <summary>The tree of a plain text.</summary>
    /// <param name="text">The text.</param>
    public static Document Read(string text) => Read(text, Path);

    /// <summary>The tree of a text in the format that its file name gives.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file name.</param>
    public static Document Read(string text, string path)
    {
        var source = new SourceText(path, text);
        return Document.Create(source, DocumentFormats.BuiltIn.Choose(path, null).Read(source));
    }

    /// <summary>The tree of a text that is one paragraph as a whole, whatever it looks like.</summary>
    /// <param name="text">The text, not empty.</param>
    public static Document ReadParagraph(string text) => ReadBlock(text, BlockKind.Paragraph);

    /// <summary>The tree of a text that is one block as a whole.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <param name="kind">What the block is.</param>
    public static Document ReadBlock(string text, BlockKind kind) =>
        Document.Create(new SourceText(Path, text), [new BlockOutline(kind, new TextSpan(0, text.Length))]);

    /// <summary>The texts of all tokens but the trivia.</summary>
    /// <param name="document">The tree.</param>
    public static IReadOnlyList<string> VisibleTokens(Document document)
    {
        var texts = new List<string>();
        for (int token = 0; token < document.Tokens.Length; token++)
        {
            if (!document.Tokens[token].IsTrivia)
                texts.Add(document.GetString(token));
        }

        return texts;
    }
}
