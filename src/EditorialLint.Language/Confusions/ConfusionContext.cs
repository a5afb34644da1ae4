using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Confusions;

/// <summary>What stands around a word: the features that choose among the members of its sets.</summary>
/// <remarks>
/// The word itself is hidden: nothing here depends on which member was written. The tags that the words beside it were given do, so
/// those are seen by the tags that they can have at all. Training and reading share this, so that a change here asks
/// for a new model. Marks of quotation are looked through.
/// </remarks>
internal static class ConfusionContext
{
    /// <summary>As many features as a word has at most.</summary>
    internal const int Maximum = 64;

    /// <summary>As many features, from the first, choose the class of a word; the others are for pairs of words of one class.</summary>
    internal const int SlotCount = 37;

    /// <summary>The feature of any place.</summary>
    internal const uint Always = 0x51ED270Bu;

    private const int Reach = 3;
    private const int BagReach = 6;
    private const uint Mixer = 0x85EBCA6Bu;

    /// <summary>Writes the features of the words that make up a token.</summary>
    /// <param name="tags">The sentence.</param>
    /// <param name="first">Index of the token's first word.</param>
    /// <param name="last">Index of its last word.</param>
    /// <param name="features">Receives hashes.</param>
    /// <returns>How many were written.</returns>
    internal static int Write(SentenceTags tags, int first, int last, Span<uint> features)
    {
        Span<int> near = stackalloc int[2 * Reach];
        Find(tags.Words, first, -1, near[..Reach]);
        Find(tags.Words, last, 1, near[Reach..]);
        ReadOnlySpan<WordTraits> traits = tags.Traits;
        ref readonly WordTraits p = ref traits[near[0]];
        ref readonly WordTraits pp = ref traits[near[1]];
        ref readonly WordTraits n = ref traits[near[3]];
        ref readonly WordTraits nn = ref traits[near[4]];
        uint p1 = p.Lower, p2 = pp.Lower, p3 = traits[near[2]].Lower, n1 = n.Lower, n2 = nn.Lower, n3 = traits[near[5]].Lower;
        uint pk = Kind(p), nk = Kind(n);
        uint ppk = TagOf(tags, near[1]), pppk = TagOf(tags, near[2]), nnk = TagOf(tags, near[4]), nnnk = TagOf(tags, near[5]);
        int i = 0;
        uint pt = TagOf(tags, near[0]), nt = TagOf(tags, near[3]);
        features[i++] = Mix(pt, ppk, 42);
        features[i++] = Mix(Mix(pt, ppk, 43), pppk, 43);
        features[i++] = Mix(Mix(pt, ppk, 44), nk, 44);
        features[i++] = Mix(nt, nnk, 45);
        features[i++] = Mix(Mix(nt, nnk, 46), nnnk, 46);
        features[i++] = Mix(pt, nt, 47);
        features[i++] = Always;
        features[i++] = Before(p1);
        features[i++] = Behind(n1);
        features[i++] = Mix(p2, 3);
        features[i++] = Mix(n2, 4);
        features[i++] = Before(p2, p1);
        features[i++] = Around(p1, n1);
        features[i++] = Behind(n1, n2);
        features[i++] = Mix(pk, 8);
        features[i++] = Mix(nk, 9);
        features[i++] = Mix(ppk, 10);
        features[i++] = Mix(nnk, 11);
        features[i++] = Mix(ppk, pk, 12);
        features[i++] = Mix(pk, nk, 13);
        features[i++] = Mix(nk, nnk, 14);
        features[i++] = Mix(Mix(pk, nk, 15), nnk, 15);
        features[i++] = Mix(Mix(ppk, pk, 16), nk, 16);
        features[i++] = Mix(p1, nk, 17);
        features[i++] = Mix(pk, n1, 18);
        features[i++] = Mix(Mix(nk, nnk, 19), nnnk, 19);
        features[i++] = Mix(Mix(ppk, pk, 20), Mix(nk, nnk, 20), 20);
        features[i++] = Mix(Mix(pppk, ppk, 21), pk, 21);
        features[i++] = Mix(n.Suffix2, 26);
        features[i++] = Mix(n.Suffix3, 27);
        features[i++] = Mix(p.Suffix2, 28);
        features[i++] = Mix(p.Suffix3, 29);
        features[i++] = Mix(n.Case, 32);
        features[i++] = Mix(p.Case, 31);
        features[i++] = Mix(Mix(ppk, pk, 34), n1, 34);
        features[i++] = Mix(Mix(p2, p1, 35), nk, 35);
        features[i++] = Mix(p1, Mix(nk, nnk, 33), 33);
        features[i++] = Mix(Mix(p2, p1, 22), n1, 22);
        features[i++] = Mix(Mix(p1, n1, 23), n2, 23);
        features[i++] = Mix(Mix(p3, p2, 24), p1, 24);
        features[i++] = Mix(Mix(n1, n2, 25), n3, 25);
        features[i++] = Mix(p.Suffix2, n.Suffix2, 30);
        features[i++] = Mix(pk, Mix(n1, n2, 36), 36);
        for (int at = Math.Max(0, first - BagReach); at < first - 1; at++)
            features[i++] = Mix(traits[WordTraitReader.Margin + at].Lower, 40);
        int end = Math.Min(tags.Words.Count, last + BagReach + 1);
        for (int at = last + 2; at < end; at++)
            features[i++] = Mix(traits[WordTraitReader.Margin + at].Lower, 41);
        return i;
    }

    /// <summary>The feature of the word before, by its hash.</summary>
    internal static uint Before(uint word) => Mix(word, 1);

    /// <summary>The feature of the two words before.</summary>
    internal static uint Before(uint first, uint last) => Mix(first, last, 5);

    /// <summary>The feature of the word behind.</summary>
    internal static uint Behind(uint word) => Mix(word, 2);

    /// <summary>The feature of the two words behind.</summary>
    internal static uint Behind(uint first, uint last) => Mix(first, last, 7);

    /// <summary>The feature of the words on both sides.</summary>
    internal static uint Around(uint before, uint behind) => Mix(before, behind, 6);

    /// <summary>The nearest words on one side that are no quotation marks, as indexes into the traits.</summary>
    private static void Find(SentenceWords words, int from, int step, Span<int> near)
    {
        int at = from, found = 0, outside = 0;
        while (found < near.Length)
        {
            at += step;
            if (at < 0 || at >= words.Count)
                near[found++] = step < 0 ? WordTraitReader.Margin - ++outside : WordTraitReader.Margin + words.Count - 1 + ++outside;
            else if (words.GetText(at) is not ("\"" or "“" or "”" or "‘"))
                near[found++] = WordTraitReader.Margin + at;
        }
    }

    /// <summary>The tag that a word two or more places away has, which hardly depends on the hidden one.</summary>
    private static uint TagOf(SentenceTags tags, int trait)
    {
        int word = trait - WordTraitReader.Margin;
        return word < 0 ? 101 : word >= tags.Words.Count ? 102 : (uint)tags[word].Penn + 1;
    }

    /// <summary>The tags that a word can have, told by the treebanks, else by the lexicon and the ending.</summary>
    private static uint Kind(in WordTraits word) => word.Class != 0 ? word.Class : Mix(word.LexiconLower, word.Suffix2, 50) + word.Case;

    private static uint Mix(uint one, uint salt)
    {
        uint hash = (one ^ (salt * 0xC2B2AE3Du)) * Mixer;
        return hash ^ (hash >> 15);
    }

    private static uint Mix(uint one, uint other, uint salt)
    {
        uint hash = (one * Mixer) + (other * 0x27D4EB2Fu) + (salt * 0xC2B2AE3Du);
        hash ^= hash >> 13;
        hash *= 0x9E3779B1u;
        return hash ^ (hash >> 16);
    }
}
