using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Confusions;

/// <summary>A word as the tagger would see it inside a sentence, were it written there.</summary>
internal sealed class SupposedWord
{
    private readonly WordTraits[] _traits;

    private SupposedWord(params ReadOnlySpan<string> parts)
    {
        // A first word keeps the others from opening the sentence.
        string text = $"a{string.Concat(parts)}";
        var ranges = new WordRange[parts.Length + 1];
        ranges[0] = new WordRange(0, 1);
        for (int i = 0, start = 1; i < parts.Length; start += parts[i++].Length)
            ranges[i + 1] = new WordRange(start, parts[i].Length);
        var traits = new WordTraits[ranges.Length + (2 * WordTraitReader.Margin)];
        WordTraitReader.Read(text, ranges, EnglishModels.Tagger.Lexicon, traits);
        _traits = traits[(WordTraitReader.Margin + 1)..^WordTraitReader.Margin];
    }

    internal static SupposedWord Its { get; } = new("its");

    internal static SupposedWord ItIs { get; } = new("it", "'s");

    internal static SupposedWord Their { get; } = new("their");

    internal static SupposedWord TheyAre { get; } = new("they", "'re");

    internal static SupposedWord Your { get; } = new("your");

    internal static SupposedWord YouAre { get; } = new("you", "'re");

    internal static SupposedWord Whose { get; } = new("whose");

    internal static SupposedWord WhoIs { get; } = new("who", "'s");

    internal static SupposedWord Led { get; } = new("led");

    internal static SupposedWord To { get; } = new("to");

    /// <summary>The traits of the word's parts.</summary>
    internal ReadOnlySpan<WordTraits> Traits => _traits;
}
