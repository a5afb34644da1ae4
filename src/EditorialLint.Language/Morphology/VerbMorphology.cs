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
        if (StrongVerbs.IsBaseAndParticiple(form))
            return VerbForms.Base | VerbForms.Participle;
        VerbForms forms = StrongVerbs.IsBaseToo(form) ? VerbForms.Base : VerbForms.None;
        if (StrongVerbs.IsPastOnly(form))
            return forms | VerbForms.Past;
        if (StrongVerbs.IsParticipleOnly(form))
            return forms | VerbForms.Participle;
        if (IrregularVerbs.FindBase(form) is not null)
            return forms | VerbForms.Past | VerbForms.Participle;
        return ReadRegular(form);
    }

    private static VerbForms ReadRegular(ReadOnlySpan<char> form)
    {
        VerbForms forms = IsBase(form) ? VerbForms.Base : VerbForms.None;
        if (form.EndsWith("ing", StringComparison.Ordinal) && form.Length > 4)
            forms |= VerbForms.Gerund;
        else if (form.EndsWith("ed", StringComparison.Ordinal) && forms == VerbForms.None && IsRegularPast(form))
            forms |= VerbForms.Past | VerbForms.Participle;
        else if (form[^1] == 's' && FindBaseOfThird(form) is not null)
            forms |= VerbForms.ThirdPerson;
        return forms;
    }

    private static bool IsRegularPast(ReadOnlySpan<char> form)
    {
        ReadOnlySpan<char> stem = form[..^2];
        if (stem.Length < 2)
            return false;
        if (IsBase(stem) || IsBase([.. stem, 'e']))
            return true;
        if (stem[^1] == 'i')
            return IsBase([.. stem[..^1], 'y']);
        return stem[^1] == stem[^2] && IsBase(stem[..^1]);
    }

    /// <summary>Whether the dictionary has the <c>-ing</c> form that spelling makes of a base.</summary>
    private static bool IsBase(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > LongestForm - 4 || word is "th" or "morn" or "cloth" or "dur" or "dure" or "no" or "some" or "the" or "this")
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
