using System.Text;

namespace EditorialLint.Generators.Cards;

/// <summary>What a card's path says: the last folder is the category, the file name without its ending the rule's name.</summary>
internal readonly record struct CardPlace(string Category, string Name)
{
    /// <summary>The id of a card that gives none, as in a plain Vale style.</summary>
    public string DerivedId => Category.Length == 0 ? Name : Category + "." + Name;

    /// <summary>The title of a card that gives none: its name as words, <c>OxfordComma</c> as <c>Oxford comma</c>.</summary>
    public string DerivedTitle
    {
        get
        {
            var title = new StringBuilder(Name.Length + 8);
            for (int i = 0; i < Name.Length; i++)
            {
                char c = Name[i];
                bool startsWord = i > 0 && char.IsUpper(c) && char.IsLower(Name[i - 1]);
                bool isInitialism = i + 1 >= Name.Length || char.IsUpper(Name[i + 1]);
                if (startsWord)
                    title.Append(' ').Append(isInitialism ? c : char.ToLowerInvariant(c));
                else
                    title.Append(c is '-' or '_' ? ' ' : i == 0 ? char.ToUpperInvariant(c) : c);
            }

            return title.ToString();
        }
    }

    public static CardPlace Of(string path)
    {
        string[] parts = path.Split('/', '\\');
        string file = parts[parts.Length - 1];
        int dot = file.LastIndexOf('.');
        string name = dot > 0 && file.Substring(dot) is ".yml" ? file.Substring(0, dot) : file;
        return new CardPlace(parts.Length > 1 ? parts[parts.Length - 2] : "", name);
    }
}
