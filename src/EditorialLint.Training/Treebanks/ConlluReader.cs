using System.Globalization;
using System.IO.Compression;
using System.Text;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Training.Treebanks;

/// <summary>Reads CoNLL-U: words alone, without the ranges of multi-word tokens and without empty nodes.</summary>
internal static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads a file, which may be compressed.</summary>
    /// <exception cref="InvalidDataException">A line breaks the format; the message names it.</exception>
    internal static List<TreebankSentence> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(content, Encoding.UTF8);
        var sentences = new List<TreebankSentence>();
        var rows = new List<string[]>();
        string text = "";
        bool document = true, paragraph = true;
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
                document = true;
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
                paragraph = true;
            else if (line.StartsWith("# text = ", StringComparison.Ordinal))
                text = line["# text = ".Length..];
            else if (line.Length == 0)
                Finish();
            else if (line[0] != '#')
                AddRow(line);
        }

        Finish();
        return sentences;

        void AddRow(string line)
        {
            string[] columns = line.Split('\t');
            if (columns.Length != Columns)
                throw new InvalidDataException($"{path}:{number}: A word has {columns.Length} columns; CoNLL-U has {Columns}.");
            if (!columns[0].AsSpan().ContainsAny('-', '.'))
                rows.Add(columns);
        }

        void Finish()
        {
            if (rows.Count > 0)
            {
                sentences.Add(Create(rows, text, document, document || paragraph, $"{path}:{number}"));
                document = paragraph = false;
            }

            rows.Clear();
        }
    }

    private static TreebankSentence Create(List<string[]> rows, string text, bool document, bool paragraph, string place)
    {
        var forms = new StringBuilder();
        var words = new WordRange[rows.Count];
        for (int i = 0; i < rows.Count; i++)
        {
            words[i] = new WordRange(forms.Length, rows[i][1].Length);
            forms.Append(rows[i][1]);
        }

        return new TreebankSentence
        {
            Text = text,
            BeginsDocument = document,
            BeginsParagraph = paragraph,
            Forms = forms.ToString(),
            Words = words,
            Lemmas = [.. rows.Select(static row => row[2])],
            Penn = [.. rows.Select(row => PennTagNames.TryParse(row[4], out PennTag tag) ? tag : throw Unknown("Penn tag", row[4]))],
            Universal = [.. rows.Select(row => UniversalTagNames.TryParse(row[3], out UniversalTag tag) ? tag : throw Unknown("universal tag", row[3]))],
            Heads = [.. rows.Select(static row => int.Parse(row[6], CultureInfo.InvariantCulture) - 1)],
            Relations = [.. rows.Select(row => RelationNames.TryParse(row[7].Split(':')[0], out Relation relation) ? relation : throw Unknown("relation", row[7]))],
        };

        InvalidDataException Unknown(string what, string value) => new($"{place}: The {what} '{value}' in this sentence is unknown.");
    }
}
