using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Organisations;

public sealed class OrganisationEventTests()
    : EventFamilyTests<Organisation, OrganisationEvent>(Organisation.None, Organisation.Evolve, [OrganisationStories.Everything]);
