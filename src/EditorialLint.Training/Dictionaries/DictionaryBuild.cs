using EditorialLint.Language.Spelling;
using EditorialLint.Language.Spelling.Hunspell;

namespace EditorialLint.Training.Dictionaries;

/// <summary>Compiles the dictionaries of four varieties of English into one graph.</summary>
internal static class DictionaryBuild
{
    private const uint American = 1, British = 2, Canadian = 4, Australian = 8;

    private static readonly (string Name, uint Dialect)[] Sources =
        [("en_US", American), ("en_GB", British), ("en_CA", Canadian), ("en_AU", Australian)];

    internal static int Run(string sources, string levels, string treebanks, string current, string output)
    {
        var dialects = new SortedDictionary<string, uint>(StringComparer.Ordinal);
        var unsuggested = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, uint dialect) in Sources)
        {
            string affixes = Path.Combine(sources, name + ".aff"), words = Path.Combine(sources, name + ".dic");
            HunspellReading reading = HunspellReader.Read(affixes, File.ReadAllBytes(affixes), words, File.ReadAllBytes(words));
            if (reading.Dictionary is null)
            {
                Console.Error.WriteLine(reading.Problem);
                return 2;
            }

            foreach ((string form, bool isSuggested) in reading.Dictionary.EnumerateForms())
            {
                // Ordinals follow a rule, and two-word entries are looked up word by word.
                if (char.IsAsciiDigit(form[0]) || form.Contains(' '))
                    continue;
                dialects[form] = dialects.GetValueOrDefault(form) | dialect;
                if (!isSuggested)
                    unsuggested.Add(form);
            }
        }

        foreach (string form in dialects.Keys.ToArray())
            dialects[form] |= Spread(form, dialects);
        Commonness commonness = Commonness.Read(levels, treebanks);
        HashSet<string> todays = File.ReadLines(current).Where(static line => !line.StartsWith('#')).SelectMany(static line => line.Split(' ')).ToHashSet(StringComparer.Ordinal);
        string[] idle = [.. todays.Where(word => dialects.GetValueOrDefault(word) == (American | British | Canadian | Australian) || word.Contains('-'))];
        if (idle.Length > 0)
        {
            Console.Error.WriteLine($"{current}: take out what every variety has already, and what is never looked up whole: {string.Join(' ', idle)}");
            return 2;
        }

        var graph = new WordGraphBuilder();
        foreach ((string form, uint mask) in dialects)
        {
            var info = WordGraphInfo.Create(mask, commonness.Of(form), !unsuggested.Contains(form));
            graph.Add(form, todays.Contains(form) ? info.AndRare() : info);
        }

        int rare = 0;
        foreach (string word in commonness.Words.Concat(todays.Order(StringComparer.Ordinal)).Distinct())
        {
            if (word.Length > 1 && !dialects.ContainsKey(word) && !char.IsAsciiDigit(word[0]))
            {
                graph.Add(word, WordGraphInfo.Rare);
                rare++;
            }
        }

        byte[] bytes = graph.ToBytes();
        File.WriteAllBytes(output, bytes);
        Console.WriteLine($"{dialects.Count} forms, {rare} rare words, {bytes.Length} bytes");
        return 0;
    }

    /// <summary>
    /// The source for British English is smaller than the others, and has only <c>-ise</c>: what all others have is
    /// British too, and so is Oxford's <c>-ize</c> where <c>-ise</c> is listed.
    /// </summary>
    private static uint Spread(string form, SortedDictionary<string, uint> dialects)
    {
        uint mask = dialects[form];
        if ((mask & (American | Canadian | Australian)) == (American | Canadian | Australian))
            return British;
        int z = form.LastIndexOf("iz", StringComparison.Ordinal);
        if (z < 2)
            return 0;
        string s = string.Concat(form.AsSpan(0, z), "is", form.AsSpan(z + 2));
        return dialects.TryGetValue(s, out uint other) ? other & British : 0;
    }
}
