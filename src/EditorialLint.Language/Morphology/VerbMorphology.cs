using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Language.Morphology;

/// <summary>Which forms of a verb a word may be, by its spelling alone: what a tagger guesses from a sentence with a slip in it needs a second witness.</summary>
/// <remarks>A regular verb is known by its <c>-ing</c> form in the spelling dictionary; irregular ones are listed.</remarks>
public static class VerbMorphology
{
    private const int LongestForm = 32;

    /// <summary>The forms that a word may be.</summary>
    /// <param name="word">The word; capitals do not matter.</param>
    public static VerbForms Read(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestForm - 4)
            return VerbForms.None;
        Span<char> small = stackalloc char[LongestForm];
        return ReadSmall(small[..word.ToLowerInvariant(small)]);
    }

    /// <summary>The third person of a base in small letters: <c>tries</c> of <c>try</c>.</summary>
    public static string ToThirdPerson(string verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return verb switch
        {
            "be" => "is",
            "have" => "has",
            [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ies",
            [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
            _ => verb + "s",
        };
    }

    /// <summary>The base of a third person in small letters: <c>try</c> of <c>tries</c>; null where no verb is known.</summary>
    public static string? FindBaseOfThird(ReadOnlySpan<char> form)
    {
        if (form is "has")
            return "have";
        if (form.Length < 3 || form[^1] != 's' || form.EndsWith("ss", StringComparison.Ordinal))
            return null;
        if (form.EndsWith("ies", StringComparison.Ordinal) && form.Length > 4)
        {
            string y = string.Concat(form[..^3], "y");
            return IsBase(y) ? y : null;
        }

        if (form.EndsWith("es", StringComparison.Ordinal) && ToThirdPerson(form[..^2].ToString()).AsSpan().SequenceEqual(form) && IsBase(form[..^2]))
            return form[..^2].ToString();
        return IsBase(form[..^1]) ? form[..^1].ToString() : null;
    }

    /// <summary>The base of a form of a verb in small letters; null where no verb is known.</summary>
    public static string? FindBase(ReadOnlySpan<char> form)
    {
        switch (form)
        {
            case "is" or "are" or "was" or "were" or "been" or "being" or "am":
                return "be";
            case "had":
                return "have";
            case "does":
                return "do";
        }

        if ((StrongVerbs.FindByPast(form) ?? StrongVerbs.FindByParticiple(form) ?? IrregularVerbs.FindBase(form)) is { } strong)
            return strong;
        if (form.EndsWith("ed", StringComparison.Ordinal))
            return FindStem(form[..^2]);
        return form.EndsWith("ing", StringComparison.Ordinal) ? FindStem(form[..^3]) : FindBaseOfThird(form);
    }

    /// <summary>The past participle of a base in small letters: <c>gone</c> of <c>go</c>.</summary>
    /// <returns>Null for an irregular verb with no form of its own.</returns>
    public static string? FindParticiple(ReadOnlySpan<char> verb) => verb is "be" ? "been" : verb is "have" ? "had" : StrongVerbs.FindParticiple(verb) ?? IrregularVerbs.FindSharedPast(verb) ?? (StrongVerbs.IsInvariant(verb) ? verb.ToString() : ToRegularPast(verb));

    /// <summary>The past tense of a verb whose participle differs from it; null for others.</summary>
    public static string? FindPast(ReadOnlySpan<char> verb) => StrongVerbs.FindPast(verb);

    /// <summary>The past tense with <c>-ed</c>, where the dictionary lists it.</summary>
    private static string? ToRegularPast(ReadOnlySpan<char> verb)
    {
        string past = verb[^1] == 'e' ? string.Concat(verb, "d") : verb[^1] == 'y' && !IsVowel(verb[^2]) ? string.Concat(verb[..^1], "ied") : string.Concat(verb, "ed");
        if (EnglishWords.Graph.Find(past).Dialects != 0)
            return past;
        past = string.Concat(verb, verb[^1..], "ed");
        return EnglishWords.Graph.Find(past).Dialects != 0 ? past : null;
    }

    private static VerbForms ReadSmall(ReadOnlySpan<char> form)
    {
        switch (form)
        {
            case "be":
                return VerbForms.Base;
            case "am" or "are":
                return VerbForms.None;
            case "is" or "has" or "does":
                return VerbForms.ThirdPerson;
            case "was" or "were" or "did":
                return VerbForms.Past;
            case "been" or "done":
                return VerbForms.Participle;
            case "being":
                return VerbForms.Gerund;
            case "had":
                return VerbForms.Past | VerbForms.Participle;
        }

        if (StrongVerbs.IsInvariant(form))
            return VerbForms.Base | VerbForms.Past | VerbForms.Participle;
        VerbForms forms = StrongVerbs.IsBaseToo(form) || StrongVerbs.FindParticiple(form) is not null ? VerbForms.Base : VerbForms.None;
        if (StrongVerbs.FindByParticiple(form) is not null || StrongVerbs.IsOtherParticiple(form))
            return forms | VerbForms.Participle;
        if (StrongVerbs.FindByPast(form) is not null)
            return forms | VerbForms.Past | (StrongVerbs.IsUnsettled(form) ? VerbForms.Participle : VerbForms.None);
        if (forms == VerbForms.Base && !StrongVerbs.IsBaseToo(form))
            return forms;
        return IrregularVerbs.FindBase(form) is not null ? forms | VerbForms.Past | VerbForms.Participle : ReadRegular(form);
    }

    private static VerbForms ReadRegular(ReadOnlySpan<char> form)
    {
        VerbForms forms = IsBase(form) ? VerbForms.Base : VerbForms.None;
        if (form.EndsWith("ing", StringComparison.Ordinal) && forms == VerbForms.None && form.Length > 4 && FindStem(form[..^3]) is not null)
            forms |= VerbForms.Gerund;
        else if (form.EndsWith("ed", StringComparison.Ordinal) && forms == VerbForms.None && FindStem(form[..^2]) is not null)
            forms |= VerbForms.Past | VerbForms.Participle;
        else if (form[^1] == 's' && FindBaseOfThird(form) is not null)
            forms |= VerbForms.ThirdPerson;
        return forms;
    }

    /// <summary>The base that lost an <c>e</c> or doubled a consonant before its ending.</summary>
    private static string? FindStem(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2)
            return null;
        string silent = string.Concat(stem, "e");
        if (IsBase(silent))
            return silent;
        if (IsBase(stem))
            return stem.ToString();
        if (stem[^1] == 'i' && string.Concat(stem[..^1], "y") is { } y && IsBase(y))
            return y;
        bool doubled = stem[^1] == stem[^2] || (stem[^1] == 'k' && stem[^2] == 'c');
        return doubled && IsBase(stem[..^1]) ? stem[..^1].ToString() : null;
    }

    /// <summary>Whether the dictionary has the <c>-ing</c> form that spelling makes of a base.</summary>
    private static bool IsBase(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestForm - 4 || EnglishWords.Graph.Find(word).Dialects == 0 || word is "th" or "morn" or "cloth" or "dur" or "dure" or "no" or "some" or "the" or "this")
            return false;
        Span<char> form = stackalloc char[LongestForm];
        word.CopyTo(form);
        int length = word.Length;
        if (word.EndsWith("ie", StringComparison.Ordinal))
        {
            form[length - 2] = 'y';
            length--;
        }
        else if (word[^1] == 'e' && !word.EndsWith("ee", StringComparison.Ordinal) && word[^2] is not ('o' or 'y'))
        {
            length--;
        }

        if (IsListed(form, length))
            return true;
        if (length < word.Length || IsVowel(word[^1]))
            return false;
        form[length] = word[^1];
        return IsListed(form, length + 1) || (word[^1] == 'c' && IsPanicking(form, length));
    }

    private static bool IsPanicking(Span<char> form, int length)
    {
        form[length] = 'k';
        return IsListed(form, length + 1);
    }

    private static bool IsListed(Span<char> form, int length)
    {
        "ing".CopyTo(form[length..]);
        return EnglishWords.Graph.Find(form[..(length + 3)]).Dialects != 0;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
