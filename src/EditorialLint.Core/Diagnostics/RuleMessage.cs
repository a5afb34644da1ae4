using System.Collections.Immutable;
using System.Text;

namespace EditorialLint.Core.Diagnostics;

/// <summary>One message of a rule.</summary>
/// <param name="Key"><c>default</c>, or the name of a variant.</param>
/// <param name="Template">The text; each <c>%s</c> stands for the next argument and <c>%%</c> for a percent sign.</param>
public sealed record RuleMessage(string Key, string Template)
{
    /// <summary>The key of a rule's plain message.</summary>
    public const string DefaultKey = "default";

    /// <summary>How many arguments the template takes.</summary>
    public int ArgumentCount
    {
        get
        {
            int count = 0;
            for (int i = 0; i + 1 < Template.Length; i++)
            {
                if (Template[i] == '%')
                    count += Template[++i] == 's' ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The text with its arguments filled in. A missing argument leaves its place empty.</summary>
    public string Format(ImmutableArray<string> arguments) =>
        Expand(position => position < arguments.Length ? arguments[position] : "", static c => c.ToString());

    /// <summary>The template in SARIF's form: <c>{0}</c>, <c>{1}</c> … with literal braces doubled.</summary>
    public string ToSarif() =>
        Expand(static position => "{" + position + "}", static c => c is '{' or '}' ? new string(c, 2) : c.ToString());

    private string Expand(Func<int, string> argument, Func<char, string> literal)
    {
        var result = new StringBuilder(Template.Length + 16);
        int position = 0;
        for (int i = 0; i < Template.Length; i++)
        {
            if (Template[i] == '%' && i + 1 < Template.Length && Template[i + 1] is 's' or '%')
                result.Append(Template[++i] == 's' ? argument(position++) : "%");
            else
                result.Append(literal(Template[i]));
        }

        return result.ToString();
    }
}
