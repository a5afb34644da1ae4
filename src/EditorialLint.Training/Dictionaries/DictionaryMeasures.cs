using System.Diagnostics;
using EditorialLint.Core.Analysis;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Training.Dictionaries;

/// <summary>Measures the built-in dictionary.</summary>
internal static class DictionaryMeasures
{
    private const int Rounds = 20;

    internal static int Check(string list)
    {
        EnglishDictionary dictionary = EnglishDictionary.For(Dialect.American);
        foreach (string word in File.ReadLines(list))
        {
            if (!dictionary.Check(word))
                Console.WriteLine(word);
        }

        return 0;
    }

    internal static int Suggest(string list)
    {
        EnglishDictionary dictionary = EnglishDictionary.For(Dialect.American);
        int count = 0, first = 0, three = 0;
        var times = new List<double>();
        foreach (string line in File.ReadLines(list))
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var wrong, var right] || dictionary.Check(wrong))
                continue;
            // The best of three: other programs of the machine are not to count.
            IReadOnlyList<string> words = [];
            double best = double.MaxValue;
            for (int run = 0; run < 3; run++)
            {
                long start = Stopwatch.GetTimestamp();
                words = dictionary.Suggest(wrong);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Add(best);
            string[] rights = right.Split(", ");
            count++;
            if (words.Take(1).Intersect(rights).Any())
                first++;
            else
                Console.WriteLine($"{wrong}: {right}; {string.Join(", ", words.Take(4))}");
            if (words.Take(3).Intersect(rights).Any())
                three++;
        }

        times.Sort();
        Console.WriteLine($"{count} misspellings: first {100.0 * first / count:F1} %, one of three {100.0 * three / count:F1} %; median {times[count / 2]:F3} ms, worst {times[^1]:F2} ms");
        return 0;
    }

    internal static int Speed(string list)
    {
        EnglishDictionary dictionary = EnglishDictionary.For(Dialect.American);
        string[] words = File.ReadAllText(list).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int known = 0;
        foreach (string word in words)
            known += dictionary.Check(word) ? 1 : 0;
        long start = Stopwatch.GetTimestamp();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string word in words)
                known += dictionary.Check(word) ? 1 : 0;
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine($"{Rounds * words.Length / seconds / 1e6:F1} million checks a second ({known})");
        return 0;
    }
}
