namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>The content of an <c>.aff</c> file. Flags are characters; NUL is no flag.</summary>
internal sealed class AffixFile
{
    internal FlagReader FlagReader { get; set; } = new();
    internal Casing Casing { get; set; } = Casing.Default;
    internal string Language { get; set; } = "";
    internal bool IsHungarian { get; set; }
    internal string TryCharacters { get; set; } = "";
    internal string Keyboard { get; set; } = "qwertyuiop|asdfghjkl|zxcvbnm";
    internal string Ignored { get; set; } = "";
    internal List<string> FlagAliases { get; } = [];
    internal List<string> MorphAliases { get; } = [];

    // Affixes by what they add.
    internal AffixIndex Prefixes { get; } = new();
    internal AffixIndex Suffixes { get; } = new();
    internal HashSet<char> ContinuationFlags { get; } = [];

    internal bool ComplexPrefixes { get; set; }
    internal bool CheckSharps { get; set; }
    internal bool FullStrip { get; set; }
    internal char NeedAffix { get; set; }
    internal char Circumfix { get; set; }
    internal char Forbidden { get; set; }
    internal char NoSuggest { get; set; }
    internal char NoNgramSuggest { get; set; }
    internal char KeepCase { get; set; }
    internal char ForceUpperCase { get; set; }
    internal char Warn { get; set; }
    internal bool ForbidWarn { get; set; }
    internal char Substandard { get; set; }
    internal char OnlyInCompound { get; set; }

    internal char CompoundFlag { get; set; }
    internal char CompoundBegin { get; set; }
    internal char CompoundMiddle { get; set; }
    internal char CompoundEnd { get; set; }
    internal char CompoundRoot { get; set; }
    internal char CompoundPermit { get; set; }
    internal char CompoundForbid { get; set; }
    internal int CompoundMinimum { get; set; } = 3;
    internal int CompoundWordMaximum { get; set; } = -1;
    internal int CompoundSyllables { get; set; }
    internal string CompoundVowels { get; set; } = "aeiouAEIOU";
    internal string SyllableFlags { get; set; } = "";
    internal bool CompoundMoreSuffixes { get; set; }
    internal bool CheckCompoundDuplicates { get; set; }
    internal bool CheckCompoundReplacements { get; set; }
    internal bool CheckCompoundCase { get; set; }
    internal bool CheckCompoundTriple { get; set; }
    internal bool SimplifiedTriple { get; set; }
    internal List<CompoundPattern> CompoundPatterns { get; } = [];
    internal List<CompoundRule> CompoundRules { get; } = [];

    internal List<string> Breaks { get; } = ["-", "^-", "-$"];
    internal ConversionTable? InputConversion { get; set; }
    internal ConversionTable? OutputConversion { get; set; }
    internal List<Replacement> Replacements { get; } = [];
    internal List<string[]> Maps { get; } = [];
    internal PhoneticTable? Phonetics { get; set; }
    internal int MaximumNgramSuggestions { get; set; } = 4;
    internal int MaximumCompoundSuggestions { get; set; } = 3;
    internal int MaximumDifference { get; set; } = -1;
    internal bool OnlyMaximumDifference { get; set; }
    internal bool NoSplitSuggestions { get; set; }
    internal bool SuggestionsWithDots { get; set; }

    internal bool HasCompounds => CompoundFlag != '\0' || CompoundBegin != '\0' || CompoundRules.Count > 0;

    internal bool SimplifiedPatterns { get; set; }

    /// <summary>Languages that write word pairs with a hyphen too.</summary>
    internal bool UsesHyphens => TryCharacters.AsSpan().ContainsAny('-', 'a');
}
