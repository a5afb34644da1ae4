using System.Text;
using System.Text.Unicode;
using EditorialLint.Language.Spelling.Hunspell;

namespace EditorialLint.Language.Tests.Spelling;

/// <summary>One of Hunspell's own regression cases: a dictionary, and words that it must take, refuse or mend.</summary>
internal sealed class HunspellCase
{
    private readonly string _path;

    internal HunspellCase(string path)
    {
        _path = path;
        byte[] affixes = File.ReadAllBytes(path + ".aff");
        byte[] words = File.ReadAllBytes(path + ".dic");
        Reading = HunspellReader.Read(path + ".aff", affixes, path + ".dic", words);
    }

    internal string Name => Path.GetFileName(_path);

    internal HunspellReading Reading { get; }

    internal int Decided { get; private set; }

    internal int Right { get; private set; }

    internal int SuggestionLines { get; private set; }

    internal int RightSuggestionLines { get; private set; }

    internal List<string> Deviations { get; } = [];

    internal void Run()
    {
        Decide("good", true);
        Decide("wrong", false);
        if (!File.Exists(_path + ".sug"))
            return;
        string[] expected = [.. Lines("sug").Where(static line => line.Length > 0)];
        string[] actual = [.. Lines("wrong").Where(word => !Check(word)).Select(Suggest).Where(static line => line.Length > 0)];
        for (int i = 0; i < expected.Length; i++)
        {
            SuggestionLines++;
            if (i < actual.Length && actual[i] == expected[i])
                RightSuggestionLines++;
            else
                Deviations.Add($"{Name}: suggests '{(i < actual.Length ? actual[i] : "")}' instead of '{expected[i]}'");
        }
    }

    private bool Check(string word) => Reading.Dictionary?.Check(word) == true;

    private string Suggest(string word) => string.Join(", ", Reading.Dictionary?.Suggest(word) ?? []);

    private void Decide(string list, bool isGood)
    {
        foreach (string word in Lines(list))
        {
            if (word.Length == 0)
                continue;
            Decided++;
            if (Check(word) == isGood)
                Right++;
            else
                Deviations.Add($"{Name}: '{word}' is {list}");
        }
    }

    private string[] Lines(string extension) => File.Exists($"{_path}.{extension}")
        ? Decode(File.ReadAllBytes($"{_path}.{extension}")).TrimStart('\uFEFF').Split('\n').Select(static line => line.TrimEnd('\r', ' ', '\t')).ToArray() : [];

    // Most lists are in UTF-8 whatever the dictionary is in.
    private static string Decode(byte[] bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
}
