using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>
/// Finds the name that stands beside a noun for the same person, where a parser takes the noun for the subject:
/// <c>the campaign's chairman, John Reyes, said</c>; <c>said John Reyes, a volunteer</c>.
/// </summary>
internal readonly struct Apposition(DependencyTree tree, bool[] isOutside, int[] phrases, NameSet names)
{
    /// <summary>The name that stands for a subject, or the subject itself.</summary>
    internal int NameOf(int subject, int verb, CueClass cue)
    {
        if (cue is CueClass.None or CueClass.Other || IsPersonName(subject))
            return subject;
        if (subject > verb)
        {
            // The verb comes first, so that the name right behind it is the subject and the noun further off says more of it.
            int next = verb + 1;
            int name = next < phrases.Length && isOutside[next] ? phrases[next] : subject;
            return name < subject && cue is CueClass.Say or CueClass.Tell or CueClass.Report && IsPersonName(name) ? name : subject;
        }

        int comma = subject + 1;
        if (comma + 1 >= verb || tree.Words.GetText(comma) is not "," || !isOutside[comma] || !isOutside[comma + 1])
            return NameBefore(subject, verb);
        int apposed = phrases[comma + 1];
        return apposed < verb && (names.FindAt(tree.Words[apposed].Token) is { } mention) && tree.Words[comma + 1].Token >= mention.FirstToken - (mention.TitleToken >= 0 ? 2 : 0)
            && IsPersonName(apposed) ? apposed : NameBefore(subject, verb);
    }

    /// <summary><c>As she rose, the chairman of the board, John Reyes, said</c>: a person's name between a comma and the verb.</summary>
    private int NameBefore(int subject, int verb)
    {
        int name = verb - 1;
        if (name > subject && tree.Words.GetText(name) is ",")
            name--;
        if (name <= subject || !isOutside[name] || phrases[name] != name || !IsPersonName(name))
            return subject;
        int first = name;
        while (first > subject && phrases[first - 1] == name)
            first--;
        return first > subject + 1 && tree.Words.GetText(first - 1) is "," ? name : subject;
    }

    private bool IsPersonName(int word) =>
        names.FindAt(tree.Words[word].Token) is { } mention && (mention.TitleToken >= 0 || (mention.IsFull && HasGivenName(mention)));

    private static bool HasGivenName(NameMention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken - 1; i++)
        {
            if (GivenNames.Contains(mention.Document.GetText(i)))
                return true;
        }

        return false;
    }
}
