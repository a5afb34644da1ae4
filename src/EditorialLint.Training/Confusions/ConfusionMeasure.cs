using System.Globalization;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Formats.PlainText;
using EditorialLint.Language.Confusions;

namespace EditorialLint.Training.Confusions;

/// <summary>Measures a model on articles that it was not learned from: each word of a set is written for the others, and all text is read as it is.</summary>
internal sealed class ConfusionMeasure
{
    /// <summary>As many places a direction are planted.</summary>
    private const int Most = 25;

    private readonly List<(string Name, string Paragraph)> _paragraphs = [];
    private readonly List<(string Written, string Meant, string Text, int At)> _plants = [];
    private int _words;

    /// <summary>Reads the articles that <paramref name="isClosed"/> names.</summary>
    internal ConfusionMeasure(string news, Func<string, bool> isClosed)
    {
        var counts = new Dictionary<(string, string), int>();
        foreach (string path in Directory.EnumerateFiles(Path.Combine(news, "text"), "*.txt").Order(StringComparer.Ordinal).Where(path => isClosed(Path.GetFileName(path))))
        {
            foreach (string line in File.ReadLines(path).Where(static line => line.Length > 0))
            {
                _paragraphs.Add((Path.GetFileNameWithoutExtension(path), line));
                Plant(line, counts);
            }
        }
    }

    internal void Run(ConfusionModel model, TextWriter output)
    {
        var directions = new Dictionary<(string Written, string Meant), (int Found, int All)>();
        foreach ((string written, string meant, string text, int at) in _plants)
        {
            bool found = Find(text, model).Any(pair => pair.At == at && pair.Meant == meant);
            (int Found, int All) sums = directions.GetValueOrDefault((written, meant));
            directions[(written, meant)] = (sums.Found + (found ? 1 : 0), sums.All + 1);
            if (!found)
                Write(output, $"missed {written}>{meant}: {Around(text, at)}");
        }

        var clean = new List<string>();
        foreach ((string name, string paragraph) in _paragraphs)
        {
            foreach ((int at, string meant) in Find(paragraph, model))
                clean.Add($"clean >{meant}: {Around(paragraph, at)} ({name})");
        }

        clean.ForEach(output.WriteLine);
        foreach (((string written, string meant), (int found, int all)) in directions.OrderBy(static pair => pair.Value.Found / (double)pair.Value.All))
            Write(output, $"direction {written}>{meant}: {found} of {all}");
        double mean = directions.Values.Average(static sums => sums.Found / (double)sums.All);
        Write(output, $"found {100 * mean:F1} % of {directions.Count} directions, {100.0 * directions.Values.Sum(static sums => sums.Found) / _plants.Count:F1} % of {_plants.Count} places; {clean.Count} findings in {_words} words, {1000.0 * clean.Count / _words:F3}");
    }

    private void Plant(string line, Dictionary<(string, string), int> counts)
    {
        Document document = Read(line);
        for (int token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token].Kind != TokenKind.Word)
                continue;
            _words++;
            if (!char.IsAsciiLetterLower(document.GetText(token)[0]))
                continue;
            foreach (ConfusionUse use in ConfusionReader.UsesOf(document, token))
            {
                if (use.Pair.IsOneWay && use.IsLeft)
                    continue;
                (string Written, string Meant) direction = (use.Pair.Other(use.IsLeft), use.Pair.Other(!use.IsLeft));
                int count = counts.GetValueOrDefault(direction);
                if (count >= Most)
                    continue;
                counts[direction] = count + 1;
                TextSpan span = document.Tokens[token].Span;
                _plants.Add((direction.Written, direction.Meant, $"{line[..span.Start]}{direction.Written}{line[span.End..]}", span.Start));
            }
        }
    }

    private static List<(int At, string Meant)> Find(string paragraph, ConfusionModel model)
    {
        Document document = Read(paragraph);
        return
        [
            .. from block in document.Blocks
               from sentence in block.Sentences
               from token in Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
               where document.Tokens[token].Kind == TokenKind.Word
               let found = ConfusionReader.Find(sentence, token, model)
               where found is not null
               select (document.Tokens[token].Span.Start, found.Meant)
        ];
    }

    private static Document Read(string paragraph)
    {
        var text = new SourceText("paragraph.txt", paragraph);
        return Document.Create(text, new PlainTextFormat().Read(text));
    }

    private static string Around(string text, int at) => $"{text[Math.Max(0, at - 60)..at]}[{text[at..Math.Min(text.Length, at + 60)]}";

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
