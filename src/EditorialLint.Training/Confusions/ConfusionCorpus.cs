using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats.PlainText;
using EditorialLint.Language.Confusions;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Confusions;

/// <summary>Collects the confusable words of texts.</summary>
internal sealed class ConfusionCorpus
{
    /// <summary>Parts for cross-validation.</summary>
    internal const int Parts = 4;

    private const int EarliestSpeech = 1860, EarliestSample = 1930;

    /// <summary>Examples of fewer words are no sentences.</summary>
    private const int ExampleBlanks = 3, ExamplesTogether = 40;

    private int _documents;

    /// <summary>The words that belong to sets.</summary>
    internal List<ConfusionSample> Samples { get; } = [];

    /// <summary>All words.</summary>
    internal List<SlotSample> Slots { get; } = [];

    /// <summary>The classes of the words that belong to sets.</summary>
    internal ClassProfiles Profiles { get; } = new();

    internal void AddNews(string folder, Func<string, bool> isOpen)
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            if (isOpen(Path.GetFileName(path)))
                Add(path, File.ReadAllText(path), ConfusionSource.News);
        }
    }

    internal void AddSpeeches(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            int year = int.Parse(Path.GetFileName(path).AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
            if (year >= EarliestSpeech)
                Add(path, File.ReadAllText(path), year >= EarliestSample ? ConfusionSource.Edited : ConfusionSource.Old);
        }
    }

    /// <summary>Adds the examples that WordNet gives of its words: many are rare elsewhere.</summary>
    internal void AddExamples(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "data.*").Order(StringComparer.Ordinal))
        {
            IEnumerable<string> examples = File.ReadLines(path).Where(static line => line[0] != ' ' && line.Contains('|', StringComparison.Ordinal))
                .SelectMany(static line => line[line.IndexOf('|', StringComparison.Ordinal)..].Split('"').Where(static (_, i) => i % 2 == 1))
                .Select(static example => example.Trim()).Where(static example => example.Count(static c => c == ' ') >= ExampleBlanks);
            foreach (string[] chunk in examples.Chunk(ExamplesTogether))
                Add(path, string.Join("\n\n", chunk.Select(static example => $"{char.ToUpperInvariant(example[0])}{example[1..]}{(char.IsLetterOrDigit(example[^1]) ? "." : "")}")), ConfusionSource.Edited);
        }
    }

    internal void AddTreebank(string path, ConfusionSource source)
    {
        var paragraphs = new List<string>();
        foreach (TreebankSentence sentence in ConlluReader.Read(path))
        {
            if (sentence.BeginsDocument && paragraphs.Count > 0)
            {
                Add(path, string.Join("\n\n", paragraphs), source);
                paragraphs.Clear();
            }

            paragraphs.Add(sentence.Text);
        }

        Add(path, string.Join("\n\n", paragraphs), source);
    }

    private void Add(string name, string content, ConfusionSource source)
    {
        int part = _documents++ % Parts;
        var text = new SourceText(name, content);
        Document document = Document.Create(text, new PlainTextFormat().Read(text));
        Span<uint> features = stackalloc uint[ConfusionContext.Maximum];
        foreach (Sentence sentence in document.Blocks.SelectMany(static block => block.Sentences))
        {
            for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (document.Tokens[token].Kind != TokenKind.Word)
                    continue;
                ReadOnlySpan<ConfusionUse> uses = ConfusionReader.UsesOf(document, token);
                int count = ConfusionReader.ReadContext(sentence, token, features, out int slot);
                if (count == 0)
                    continue;
                uses = source == ConfusionSource.Old ? [] : uses;
                if (slot != SlotClass.None)
                {
                    Slots.Add(new SlotSample((byte)slot, (byte)part, features[..ConfusionContext.SlotCount].ToArray()));
                    Profiles.Count(slot, uses.IsEmpty ? null : uses[0].Pair.Other(!uses[0].IsLeft));
                }

                string around = uses.IsEmpty ? "" : Around(document, token);
                if (!uses.IsEmpty && !TextErrors.Contains(around))
                    Samples.Add(new ConfusionSample(uses.ToArray(), features[..count].ToArray(), source, part, around));
            }
        }
    }

    private static string Around(Document document, int token)
    {
        TextSpan span = document.Tokens[token].Span;
        string content = document.Text.Content;
        int start = Math.Max(0, span.Start - 60), end = Math.Min(content.Length, span.End + 60);
        return $"{content[start..span.Start]}[{content[span.Start..span.End]}]{content[span.End..end]}".ReplaceLineEndings(" ");
    }
}
