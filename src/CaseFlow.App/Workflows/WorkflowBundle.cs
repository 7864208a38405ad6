using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Workflows;

/// <summary>All that was deployed together, read and checked. Names with <c>bindingType="deployment"</c> are looked up here.</summary>
internal sealed record WorkflowBundle(
    ImmutableSortedDictionary<string, ProcessModel> Processes,
    ImmutableSortedDictionary<string, DecisionModel> Decisions,
    ImmutableSortedDictionary<string, FormSchema> Forms);
