using Microsoft.CodeAnalysis;

namespace EditorialLint.Generators;

/// <summary>The compiler errors of the generator.</summary>
internal static class CatalogProblems
{
    public static readonly DiagnosticDescriptor InvalidCard = Define("ELG001", "A rule card cannot be read", "{0}");

    public static readonly DiagnosticDescriptor DuplicateCard = Define("ELG002", "Two rule cards share an id or a name", "{0}");

    public static readonly DiagnosticDescriptor ClassWithoutCard = Define(
        "ELG003",
        "A rule class has no card",
        "'{0}' has no card. Add 'rules/CATEGORY/{1}.yml'.{2}");

    public static readonly DiagnosticDescriptor CardWithoutClass = Define(
        "ELG004",
        "A rule card has neither a class nor 'extends'",
        "'{0}' finds nothing. Add a class with [Rule(\"{0}\")], or 'extends' with what to look for.");

    public static readonly DiagnosticDescriptor SecondClass = Define(
        "ELG005",
        "Two rule classes share a card",
        "The card '{0}' belongs to '{1}' already. A card has one class.");

    public static readonly DiagnosticDescriptor UnfitClass = Define(
        "ELG006",
        "A rule class cannot be made",
        "'{0}' {1}.");

    public static readonly DiagnosticDescriptor NeedlessClass = Define(
        "ELG007",
        "A rule class stands beside a card that needs none",
        "The card '{0}' {1}. Remove '{2}'.");

    private static DiagnosticDescriptor Define(string id, string title, string message) =>
        new(id, title, message, "EditorialLint", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
