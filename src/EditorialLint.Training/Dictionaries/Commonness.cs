using System.IO.Compression;
using System.Text.Json;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Training.Dictionaries;

/// <summary>How common words are: from SCOWL's levels, and from counts in the training sections of treebanks.</summary>
internal sealed class Commonness
{
    private static readonly (int Level, int Base)[] Levels = [(10, 8), (20, 6), (35, 4), (40, 3), (50, 2), (55, 1), (60, 1), (70, 0)];

    private const int ContractionBase = 6;

    private readonly Dictionary<string, int> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Reads the lists and the treebanks.</summary>
    internal static Commonness Read(string levels, string treebanks)
    {
        var commonness = new Commonness();
        foreach ((int level, int weight) in Levels)
        {
            foreach (string variety in (string[])["english", "american", "british", "canadian", "australian"])
            {
                using FileStream file = File.OpenRead(Path.Combine(levels, $"{variety}-words-{level}.json"));
                foreach (JsonElement word in JsonDocument.Parse(file).RootElement.EnumerateArray())
                    commonness._bases.TryAdd(word.GetString()!, weight);
            }
        }

        foreach (string path in Directory.GetFiles(treebanks, "*-train.conllu.gz").Order(StringComparer.Ordinal))
            commonness.Count(path);
        return commonness;
    }

    /// <summary>All words of the lists.</summary>
    internal IEnumerable<string> Words => _bases.Keys.Order(StringComparer.Ordinal);

    /// <summary>From 0, rare, to 15.</summary>
    internal int Of(string form)
    {
        string stem = form.EndsWith("'s", StringComparison.Ordinal) ? form[..^2] : form;
        int penalty = stem.Length < form.Length ? 3 : 0;
        int count = _counts.GetValueOrDefault(stem);
        int counted = count == 0 ? 0 : 1 + (int)Math.Log2(count);
        // SCOWL's levels leave contractions out.
        int level = stem.Contains('\'') && count > 0 ? ContractionBase : _bases.GetValueOrDefault(stem);
        return Math.Clamp(level + (counted * 2 / 3) - penalty, 0, WordGraphInfo.MaximumCommonness);
    }

    private void Count(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is string line)
        {
            string[] fields = line.Split('\t');
            // Contractions stand whole in lines of their own, before their parts.
            if (fields.Length < 5 || fields[0].StartsWith('#') || (!int.TryParse(fields[0], out _) && !fields[1].Contains('\'')))
                continue;
            string word = fields[3] == "PROPN" ? fields[1] : fields[1].ToLowerInvariant();
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
        }
    }
}
