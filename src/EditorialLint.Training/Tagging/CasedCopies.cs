using System.Text;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Tagging;

/// <summary>Writes sentences as headlines do.</summary>
internal static class CasedCopies
{
    /// <summary>All capitals. A letter whose capital is longer stays.</summary>
    internal static string Upper(TreebankSentence sentence) => sentence.Forms.ToUpperInvariant();

    /// <summary>A capital for every word but short ones that carry grammar.</summary>
    internal static string Title(TreebankSentence sentence)
    {
        var forms = new StringBuilder(sentence.Forms);
        for (int i = 0; i < sentence.Count; i++)
        {
            ReadOnlySpan<char> form = sentence.Form(i);
            if (i == 0 || !(form is "a" or "an" or "the" or "of" or "to" or "in" or "on" or "at" or "by" or "for" or "and" or "or" or "as" or "but"
                or "n't" or "'s" or "'re" or "'ll" or "'ve" or "'d" or "'m" || form.Contains('@') || form.Contains('/')))
                forms[sentence.Words[i].Start] = char.ToUpperInvariant(form[0]);
        }

        return forms.ToString();
    }
}
