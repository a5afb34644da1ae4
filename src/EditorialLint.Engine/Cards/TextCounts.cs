using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Cards;

/// <summary>The counts of a document by the names that a metric card has for them.</summary>
internal sealed class TextCounts
{
    // Readability formulas call a word long from seven letters on, and complex from three syllables on.
    private const int LongWord = 7, ComplexWord = 3;

    private readonly Dictionary<string, double> _counts = new(StringComparer.Ordinal);

    /// <summary>A count; zero for what the document has none of.</summary>
    public double this[string name] => _counts.GetValueOrDefault(name);

    /// <summary>Counts a document.</summary>
    public static TextCounts Of(Document document)
    {
        var counts = new TextCounts();
        foreach (Block block in document.Blocks)
            counts.Add(document, block);
        return counts;
    }

    private void Add(Document document, Block block)
    {
        string? kind = block.Kind switch
        {
            BlockKind.Paragraph => "paragraphs",
            BlockKind.Headline => "heading_h1",
            BlockKind.SubHeadline => "heading_h2",
            BlockKind.ListItem => "list",
            BlockKind.BlockQuotation => "blockquote",
            _ => null,
        };
        if (kind is not null)
            Add(kind, 1);
        if (block.Kind is BlockKind.Headline or BlockKind.SubHeadline)
        {
            Add("headings", 1);
            return;
        }

        Add("sentences", block.Sentences.Length);
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                AddWord(document.GetText(i));
        }
    }

    private void AddWord(ReadOnlySpan<char> word)
    {
        int syllables = Syllables.Count(word);
        Add("words", 1);
        Add("characters", word.Length);
        Add("syllables", syllables);
        Add("long_words", word.Length >= LongWord ? 1 : 0);
        Add("polysyllabic_words", syllables >= ComplexWord ? 1 : 0);
        // Endings that only bend a word do not make it harder.
        ReadOnlySpan<char> stem = word.EndsWith("es", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? word[..^2]
            : word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? word[..^3]
            : word;
        Add("complex_words", syllables >= ComplexWord && Syllables.Count(stem) >= ComplexWord ? 1 : 0);
    }

    private void Add(string name, double number) => _counts[name] = _counts.GetValueOrDefault(name) + number;
}
