using CaseFlow.Api.Relay;
using GraphQL.Types;

namespace CaseFlow.Api.Roots;

/// <summary>The schema, made of what the features declare.</summary>
internal sealed class CaseFlowSchema : Schema
{
    public CaseFlowSchema(IServiceProvider services, FeatureAssemblies features)
        : base(services)
    {
        Description = "Coordinates prevention actions: cases, their workflows, and the tasks of focal points.";
        Query = FeatureFields.Root<QueryFieldsAttribute>("Query", "What can be read.", features)
            ?? throw new InvalidOperationException("Expected at least one class of query fields, but there is none.");
        Mutation = FeatureFields.Root<MutationFieldsAttribute>(
            "Mutation", "What can be done: one input and one payload each, refusals in the payload's errors.", features);
        Subscription = FeatureFields.Root<SubscriptionFieldsAttribute>("Subscription", "What can be watched, by server-sent events.", features);
        RegisterType(new OpaqueIdType());
        // what tools of today ask for when they introspect
        Features.RepeatableDirectives = true;
        Features.DeprecationOfInputValues = true;
    }
}
