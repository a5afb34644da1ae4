using EditorialLint.Core.Analysis;

namespace EditorialLint.Language.Quotations;

/// <summary>Lets an analyzer see quotations.</summary>
public static class QuotationActions
{
    /// <summary>Registers an action that sees every quotation, nested ones included, in order of their opening mark.</summary>
    public static void RegisterQuotationAction(this AnalysisContext context, Action<NodeContext<Quotation>> action)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterNodeAction(static document => document.Get(QuotationSet.Layer).All, action);
    }
}
