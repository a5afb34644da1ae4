using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Morphology;

/// <summary>Finds lemmas by the longest ending that a rule is known for; a whole word is the longest. Immutable: threads may share it.</summary>
internal sealed unsafe class Lemmatizer
{
    /// <summary>As long as the endings are that rules look at, in UTF-16 code units.</summary>
    internal const int LongestEnding = 5;

    internal const int RuleBits = 12;

    private const int LongestInitialism = 6;

    private const int LongestParticle = 3;

    private const int LongestIrregular = 16;

    private const int FormatVersion = 1;
    private const int HeaderLength = 16;

    // Keeps the bytes alive that the address points to.
    private readonly ModelData _data;
    private readonly ClassTable _table;
    private readonly byte* _rules;

    internal Lemmatizer(ModelData data)
    {
        if (data.ReadInt32(0) != FormatVersion)
            throw new InvalidDataException("The model of lemmas has another format than this program reads. Train it again.");
        _data = data;
        int bits = data.ReadInt32(4), rules = data.ReadInt32(8);
        _table = new ClassTable(data, HeaderLength, bits, RuleBits);
        _rules = data.Section(HeaderLength + (sizeof(uint) << bits), rules * LemmaRule.Size);
    }

    /// <summary>Lays a model out. The number of a rule is its index and one.</summary>
    internal static void Write(Stream output, int bits, uint[] table, IReadOnlyList<LemmaRule> rules)
    {
        output.Write(MemoryMarshal.AsBytes<int>([FormatVersion, bits, rules.Count, 0]));
        output.Write(MemoryMarshal.AsBytes<uint>(table));
        foreach (LemmaRule rule in rules)
        {
            byte[] bytes = new byte[LemmaRule.Size];
            rule.Write(bytes);
            output.Write(bytes);
        }
    }

    /// <summary>The key of a whole word.</summary>
    internal static uint WordKey(ReadOnlySpan<char> form, PennTag tag) => Mix(WordTraitReader.HashLower(form), tag, 31);

    /// <summary>The key of an ending, which may be empty.</summary>
    internal static uint EndingKey(ReadOnlySpan<char> ending, PennTag tag) => Mix(WordTraitReader.HashLower(ending), tag, ending.Length);

    /// <summary>The lemma of a word.</summary>
    /// <param name="form">The word.</param>
    /// <param name="tag">Its part of speech.</param>
    internal string Find(ReadOnlySpan<char> form, PennTag tag)
    {
        if (form.ContainsAnyInRange('0', '9') && tag is not PennTag.NNS)
            return tag == PennTag.CD ? form.ToString().Replace(",", "", StringComparison.Ordinal) : form.ToString();
        // What the treebanks lack of irregular verbs must not be led back by an ending of others: "tore" is none of "be".
        if (tag is PennTag.VBD or PennTag.VBN && FindIrregular(form) is { } irregular)
            return irregular;
        uint known = _table[WordKey(form, tag)];
        if (known != 0)
            return Apply(known, form);
        if (tag == PennTag.ADD)
            return form.ToString();
        string lemma = FindByEnding(form, tag);
        return tag is PennTag.NNP or PennTag.NNPS ? AsName(lemma) : ListedLemma.Choose(form, tag, lemma);
    }

    private static string? FindIrregular(ReadOnlySpan<char> form)
    {
        Span<char> small = stackalloc char[LongestIrregular];
        return form.Length <= small.Length ? IrregularVerbs.FindBase(small[..form.ToLowerInvariant(small)]) : null;
    }

    /// <summary>A name has a capital, whoever wrote it without, unless it is a short particle; all capitals are kept where they may be an initialism.</summary>
    private static string AsName(string lemma)
    {
        int capitals = 0;
        foreach (char c in lemma)
            capitals += char.IsUpper(c) ? 1 : 0;
        if (capitals == 0)
            return lemma.Length > LongestParticle ? char.ToUpperInvariant(lemma[0]) + lemma[1..] : lemma;
        return capitals < lemma.Length || capitals < LongestInitialism ? lemma : lemma[0] + lemma[1..].ToLowerInvariant();
    }

    private string FindByEnding(ReadOnlySpan<char> form, PennTag tag)
    {
        uint rule = 0;
        for (int length = Math.Min(LongestEnding, form.Length); rule == 0 && length >= 0; length--)
            rule = _table[EndingKey(form[^length..], tag)];
        return rule == 0 ? form.ToString() : Apply(rule, form);
    }

    private string Apply(uint rule, ReadOnlySpan<char> form) => Read(rule - 1).Apply(form) is { Length: > 0 } lemma ? lemma : form.ToString();

    private LemmaRule Read(uint rule)
    {
        byte* bytes = _rules + (rule * LemmaRule.Size);
        Span<char> ending = stackalloc char[LemmaRule.MaximumEnding];
        for (int i = 0; i < bytes[2]; i++)
            ending[i] = Unsafe.ReadUnaligned<char>(bytes + 4 + (2 * i));
        return new LemmaRule(bytes[0] == 1, bytes[1], ending[..bytes[2]].ToString());
    }

    private static uint Mix(uint hash, PennTag tag, int kind) => (hash ^ (((uint)tag + 1) * 0x85EBCA6Bu)) * 0xC2B2AE35u + ((uint)kind * 0x9E3779B1u);
}
