export { RuleRequests } from './RuleRequests.tsx';
export { RulesSection } from './RulesSection.tsx';
