namespace EditorialLint.Core.Documents;

/// <summary>Verbs that report speech, in the past, as they stand right behind a quotation.</summary>
/// <remarks>A list of common English verbs of saying: behind <c>?"</c> they show that the sentence goes on.</remarks>
public static class ReportingVerbs
{
    /// <summary>Whether the word is the past form of a reporting verb.</summary>
    public static bool IsPast(ReadOnlySpan<char> word) => word is
        "said" or "asked" or "told" or "wrote" or "added" or "replied" or "answered" or "argued" or "claimed" or "stated" or
        "noted" or "explained" or "insisted" or "declared" or "announced" or "warned" or "tweeted" or "continued" or
        "concluded" or "recalled" or "remarked" or "shouted" or "yelled" or "exclaimed" or "joked" or "quipped" or "mused" or
        "wondered" or "responded" or "retorted" or "countered" or "asserted" or "maintained" or "suggested" or "observed" or
        "admitted" or "acknowledged" or "conceded" or "complained" or "demanded" or "cried" or "whispered" or "muttered" or
        "predicted" or "testified" or "vowed" or "pledged" or "promised" or "urged" or "posted" or "commented" or
        "confirmed" or "emphasized" or "emphasised" or "stressed" or "cautioned" or "boasted" or "lamented" or "cracked" or
        "chanted" or "intoned" or "reported" or "alleged" or "charged" or "denied" or "bemoaned" or "advised" or "opined" or
        "repeated" or "reiterated" or "pleaded" or "interjected" or "quoted" or "cited" or "agreed" or "disagreed" or
        "clarified" or "contended" or "decried" or "fumed" or "gushed" or "hinted" or "implored" or "inquired" or
        "mentioned" or "objected" or "proclaimed" or "proposed" or "protested" or "ranted" or "reasoned" or "reminded" or
        "revealed" or "scoffed" or "screamed" or "sneered" or "speculated" or "surmised" or "teased" or "thundered" or
        "trumpeted" or "volunteered";
}
