namespace EditorialLint.Language.Tagging;

/// <summary>The features of the tagger. Training and tagging share them, so that a change here asks for new models.</summary>
internal static class TagFeatures
{
    /// <summary>As many as a word has at most, both kinds together.</summary>
    internal const int Maximum = 64;

    /// <summary>Writes the features that do not depend on other tags.</summary>
    /// <param name="words">The sentence with its margins.</param>
    /// <param name="at">Index of the word, margin included.</param>
    /// <param name="features">Receives hashes.</param>
    /// <returns>How many were written.</returns>
    internal static int WriteStatic(ReadOnlySpan<WordTraits> words, int at, Span<uint> features)
    {
        ref readonly WordTraits w = ref words[at];
        ref readonly WordTraits p = ref words[at - 1];
        ref readonly WordTraits pp = ref words[at - 2];
        ref readonly WordTraits n = ref words[at + 1];
        ref readonly WordTraits nn = ref words[at + 2];
        int i = 0;
        features[i++] = w.Form + 0x1B873593u;
        features[i++] = w.Lower + 0x2545F491u;
        features[i++] = w.Suffix1 + 0x3C6EF372u;
        features[i++] = w.Suffix2;
        features[i++] = w.Suffix3;
        features[i++] = w.Suffix4;
        features[i++] = w.Prefix1;
        features[i++] = w.Prefix2;
        features[i++] = w.Prefix3;
        features[i++] = w.Shape;
        features[i++] = w.Class + 0x7F4A7C15u;
        features[i++] = w.LexiconForm + 0x165667B1u;
        features[i++] = Mix(w.LexiconForm, w.LexiconLower, 1);
        features[i++] = Mix(w.LexiconForm, w.Shape, 2);
        features[i++] = Mix(w.Suffix3, w.Shape, 3);
        features[i++] = Mix(w.Suffix2, w.Case, 4);
        features[i++] = Mix(w.LexiconLower, w.Suffix2, 5);
        features[i++] = p.Lower + 0x51ED270Bu;
        features[i++] = pp.Lower + 0x6C62272Eu;
        features[i++] = n.Lower + 0x12345677u;
        features[i++] = nn.Lower + 0x9747B28Cu;
        features[i++] = Mix(p.Lower, w.Lower, 6);
        features[i++] = Mix(w.Lower, n.Lower, 7);
        features[i++] = Mix(p.Lower, n.Lower, 8);
        features[i++] = Mix(w.Class, n.Class, 9);
        features[i++] = Mix(n.Class, nn.Class, 10);
        features[i++] = Mix(w.LexiconLower, n.LexiconLower, 11);
        features[i++] = n.Suffix3 + 0x68E31DA4u;
        features[i++] = p.Suffix3 + 0x4CF5AD43u;
        features[i++] = Mix(n.Suffix2, w.Suffix2, 12);
        features[i++] = Mix(w.Shape, n.Case, 13);
        features[i++] = Mix(w.Shape, p.Case, 14);
        features[i++] = Mix(Mix(w.LexiconForm, n.Case, 15), p.Case, 15);
        features[i++] = Mix(w.Lower, n.LexiconLower, 16);
        features[i++] = Mix(p.Lower, w.LexiconLower, 17);
        features[i++] = Mix(w.Suffix4, w.Case, 18);
        features[i++] = Mix(w.Casings, w.Shape, 40);
        features[i++] = Mix(w.Casings, w.LexiconLower, 41);
        features[i++] = Mix(w.Casings, p.Lower, 42);
        features[i++] = Mix(w.Paradigm, w.Case, 43);
        features[i++] = Mix(w.Paradigm, w.Suffix3, 44);
        features[i++] = Mix(w.Paradigm, n.LexiconLower, 45);
        features[i++] = Mix(w.Paradigm, p.LexiconLower, 46);
        return i;
    }

    /// <summary>Writes the features that depend on the two tags before.</summary>
    internal static int WriteDynamic(ReadOnlySpan<WordTraits> words, int at, uint tag, uint earlierTag, Span<uint> features)
    {
        ref readonly WordTraits w = ref words[at];
        ref readonly WordTraits n = ref words[at + 1];
        uint t = (tag + 1) * 0xC2B2AE3Du, tt = (earlierTag + 1) * 0x27D4EB2Fu;
        uint both = Mix(t, tt, 20);
        int i = 0;
        features[i++] = t;
        features[i++] = both;
        features[i++] = Mix(t, w.Lower, 21);
        features[i++] = Mix(t, w.Class, 22);
        features[i++] = Mix(t, n.Class, 23);
        features[i++] = Mix(both, w.Class, 24);
        features[i++] = Mix(t, w.Suffix3, 25);
        features[i++] = Mix(t, w.Shape, 26);
        features[i++] = Mix(t, w.LexiconForm, 27);
        features[i++] = Mix(Mix(t, w.LexiconLower, 28), n.LexiconLower, 28);
        features[i++] = Mix(t, n.Lower, 29);
        features[i++] = Mix(both, w.Lower, 30);
        features[i++] = Mix(Mix(t, w.Class, 31), n.Class, 31);
        features[i++] = Mix(Mix(t, w.LexiconLower, 32), w.Suffix2, 32);
        return i;
    }

    private static uint Mix(uint one, uint other, uint template) =>
        ((one ^ (template * 0x85EBCA6Bu)) * 0xCC9E2D51u) + ((other + template) * 0x9E3779B1u);
}
