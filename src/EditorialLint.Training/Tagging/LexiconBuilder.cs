using System.IO.Compression;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Tagging;

/// <summary>Turns word lists into the tables of word classes that the tagger looks up.</summary>
internal static class LexiconBuilder
{
    /// <summary>A class from fewer sightings would know the training text by heart and be of no use elsewhere.</summary>
    private const int MinimumCount = 4;

    /// <summary>A tag that is rarer for its word is taken for a slip of the annotators.</summary>
    private const double MinimumShare = 0.02;

    private const int MaximumClass = 255;

    /// <summary>The tags that each frequent word has in the treebanks.</summary>
    internal static Dictionary<uint, ushort> FromTreebanks(IReadOnlyList<TreebankSentence> sentences, TagClasses classes)
    {
        var counts = new Dictionary<uint, Dictionary<byte, int>>();
        foreach (TreebankSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                uint hash = WordTraitReader.HashLower(sentence.Form(i));
                if (!counts.TryGetValue(hash, out Dictionary<byte, int>? tags))
                    counts.Add(hash, tags = []);
                byte tag = classes.IndexOf(sentence.Penn[i], sentence.Universal[i]);
                tags[tag] = tags.GetValueOrDefault(tag) + 1;
            }
        }

        var signatures = new Dictionary<uint, string>();
        foreach ((uint hash, Dictionary<byte, int> tags) in counts)
        {
            int total = tags.Values.Sum();
            if (total >= MinimumCount)
                signatures.Add(hash, Sign(tags.Where(tag => tag.Value >= total * MinimumShare).OrderByDescending(static tag => tag.Value).ThenBy(static tag => tag.Key).Select(static tag => tag.Key)));
        }

        return Number(signatures);

        static string Sign(IEnumerable<byte> tags)
        {
            byte[] ordered = [.. tags];
            return $"{ordered[0]}:{string.Join(' ', ordered.Order())}";
        }
    }

    /// <summary>Reads the lexicon of word forms with their Penn tags, the commonest first.</summary>
    internal static Dictionary<uint, ushort> FromLexicon(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var signatures = new Dictionary<uint, string>();
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            string[] tags = columns[1].Split(' ');
            signatures.TryAdd(WordTraitReader.HashForm(columns[0]), $"{tags[0]}:{string.Join(' ', tags.Distinct().Order(StringComparer.Ordinal))}");
        }

        return Number(signatures);
    }

    /// <summary>Numbers the commonest sets of tags; a rarer set shares the number of its first tag alone.</summary>
    private static Dictionary<uint, ushort> Number(Dictionary<uint, string> signatures)
    {
        string[] ordered = [.. signatures.Values.GroupBy(static value => value, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key, StringComparer.Ordinal).Select(static group => group.Key)];
        string[] firsts = [.. ordered.Select(First).Distinct(StringComparer.Ordinal)];
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach (string signature in firsts.Concat(ordered.Take(MaximumClass - firsts.Length)))
            numbers.TryAdd(signature, (ushort)(numbers.Count + 1));
        return signatures.ToDictionary(static pair => pair.Key, pair => numbers.TryGetValue(pair.Value, out ushort number) ? number : numbers[First(pair.Value)]);

        static string First(string signature) => signature[..(signature.IndexOf(':', StringComparison.Ordinal) + 1)];
    }
}
