namespace EditorialLint.Core.Documents;

/// <summary>Verbs that report speech, in the forms in which news copy attributes a quotation.</summary>
/// <remarks>A closed list of common English reporting verbs; the splitter needs it as much as the quotation layer does.</remarks>
public static class ReportingVerbs
{
    /// <summary>Whether the word is the past form of a reporting verb.</summary>
    public static bool IsPast(ReadOnlySpan<char> word) => word is
        "said" or "asked" or "told" or "wrote" or "added" or "replied" or "answered" or "argued" or "claimed" or "stated" or
        "noted" or "explained" or "insisted" or "declared" or "announced" or "warned" or "tweeted" or "continued" or "concluded" or
        "recalled" or "remarked" or "shouted" or "yelled" or "exclaimed" or "joked" or "quipped" or "mused" or "wondered" or
        "responded" or "retorted" or "countered" or "asserted" or "maintained" or "suggested" or "observed" or "admitted" or
        "acknowledged" or "conceded" or "complained" or "demanded" or "cried" or "whispered" or "muttered" or "predicted" or
        "testified" or "vowed" or "pledged" or "promised" or "urged" or "called" or "posted" or "commented" or "confirmed" or
        "emphasized" or "emphasised" or "stressed" or "cautioned" or "boasted" or "lamented" or "cracked" or "chanted" or "intoned" or
        "reported" or "alleged" or "charged" or "accused" or "denied" or "described" or "dismissed" or "bemoaned" or "blasted" or
        "slammed" or "criticized" or "criticised" or "praised" or "advised" or "opined" or "repeated" or "reiterated" or "pleaded" or
        "interjected" or "began" or "went" or "read" or "read:" or "put" or "quoted" or "cited" or "pointed" or "offered" or "agreed" or
        "disagreed" or "believed" or "thought" or "felt" or "hailed" or "labeled" or "labelled" or "dubbed" or "referred" or "spoke" or
        "talked" or "clarified" or "contended" or "decried" or "denounced" or "estimated" or "expressed" or "fumed" or "gushed" or
        "hinted" or "implored" or "informed" or "inquired" or "instructed" or "joked" or "laughed" or "mentioned" or "objected" or
        "ordered" or "proclaimed" or "proposed" or "protested" or "ranted" or "reasoned" or "rejected" or "related" or "reminded" or
        "revealed" or "ruled" or "scoffed" or "screamed" or "shot" or "signaled" or "sneered" or "speculated" or "summed" or "surmised" or
        "teased" or "thundered" or "touted" or "trumpeted" or "underscored" or "volunteered";

    /// <summary>Whether the word is any form of a verb, or a noun, that introduces reported words.</summary>
    public static bool IsCue(ReadOnlySpan<char> word)
    {
        if (IsPast(word))
            return true;
        return word is
            "say" or "says" or "saying" or "tell" or "tells" or "telling" or "ask" or "asks" or "asking" or "write" or "writes" or "writing" or
            "written" or "add" or "adds" or "adding" or "argue" or "argues" or "arguing" or "claim" or "claims" or "claiming" or "state" or
            "states" or "stating" or "note" or "notes" or "noting" or "explain" or "explains" or "explaining" or "insist" or "insists" or
            "insisting" or "declare" or "declares" or "declaring" or "announce" or "announces" or "announcing" or "warn" or "warns" or
            "warning" or "tweet" or "tweets" or "tweeting" or "continue" or "continues" or "continuing" or "conclude" or "concludes" or
            "concluding" or "recall" or "recalls" or "recalling" or "respond" or "responds" or "responding" or "suggest" or "suggests" or
            "suggesting" or "observe" or "observes" or "observing" or "admit" or "admits" or "admitting" or "acknowledge" or "acknowledges" or
            "acknowledging" or "complain" or "complains" or "complaining" or "call" or "calls" or "calling" or "describe" or "describes" or
            "describing" or "vow" or "vows" or "vowing" or "joke" or "jokes" or "joking" or "promise" or "promises" or "promising" or
            "predict" or "predicts" or "predicting" or "assert" or "asserts" or "asserting" or "accuse" or "accuses" or "accusing" or
            "according" or "reads" or "reading" or "quote" or "quotes" or "quoting" or "cite" or "cites" or "citing" or "put" or "puts" or
            "putting" or "reply" or "replies" or "replying" or "answer" or "answers" or "answering" or "remark" or "remarks" or "urge" or "urges" or
            "urging" or "believe" or "believes" or "believing" or "think" or "thinks" or "thinking" or "wonder" or "wonders" or "wondering" or
            "shout" or "shouts" or "shouting" or "yelling" or "yell" or "chanting" or "chant" or "boast" or "boasts" or "boasting" or
            "emphasizing" or "stress" or "stresses" or "stressing" or "referring" or "refers" or "refer" or "pointing" or "points" or
            "exclaiming" or "exclaims" or "testify" or "testifies" or "demanding" or "demands" or "demand" or "report" or "reports" or
            "reporting" or "comment" or "comments" or "commenting" or "reiterating" or "reiterates" or "label" or "labels" or "labeling" or
            "labelling" or "dub" or "dubs" or "dubbing" or "denounce" or "denounces" or "denouncing" or "criticize" or "criticizes" or
            "criticizing" or "dismiss" or "dismisses" or "dismissing" or "praise" or "praises" or "praising" or "repeat" or "repeats" or
            "repeating" or "statement" or "speech" or "interview" or "letter" or "email" or "e-mail" or "memo" or "message" or "testimony" or
            "words" or "quotation" or "headline" or "slogan" or "wrote" or "opinion" or "remarked" or "transcript" or "answered" or "caption" or
            "chants" or "motto" or "post" or "posts" or "posting" or "signs" or "sign" or "article" or "column" or "op-ed" or "editorial" or
            "essay" or "book" or "song" or "ad" or "report" or "question" or "phrase" or "term" or "line" or "concedes" or "conceding" or
            "contends" or "contending" or "maintains" or "maintaining" or "mused" or "muses" or "proclaims" or "proclaiming" or "opines" or
            "laments" or "lamenting" or "quips" or "quipping" or "retorts" or "retorting" or "confirms" or "confirming" or "speaking" or "speaks" or
            "speak" or "talking" or "talks" or "mentions" or "mentioning" or "reveals" or "revealing" or "denies" or "denying" or "agrees" or
            "agreeing" or "clarifies" or "clarifying" or "cautions" or "cautioning" or "hints" or "jokes" or "offers" or "offering" or "pleads" or
            "pleading" or "posted" or "labelled" or "billed" or "titled" or "entitled" or "nicknamed" or "summarized" or "sums" or "summing";
    }
}
