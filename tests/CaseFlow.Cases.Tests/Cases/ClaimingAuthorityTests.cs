using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Cases.CaseStories;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class ClaimingAuthorityTests
{
    private static readonly AuthorityClaim Proclaimed = Certified with { Holder = "The incumbent", AssertedBy = "Constitutional Council" };

    [Fact]
    public void A_rival_claim_stands_beside_the_first_one() =>
        Specs.Case.Given(Opened, new CaseEvent.AuthorityClaimed(Certified, Contexts.Coordinator, Contexts.Now))
            .When(new CaseCommand.ClaimAuthority(Proclaimed))
            .Then(new CaseEvent.AuthorityClaimed(Proclaimed, Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void It_is_noted_in_a_closed_case_too() =>
        Assert.IsType<Case.Closed>(Specs.Case.Given(ToClosure).After(new CaseCommand.ClaimAuthority(Proclaimed)).State);

    [Fact]
    public void There_must_be_a_case() => Specs.Case.When(new CaseCommand.ClaimAuthority(Proclaimed)).ThenRefused(CaseRejections.NotFound);
}
